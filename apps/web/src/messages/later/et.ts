import type { Translated } from '../catalogue.ts';
import type { en } from './en.ts';
import { et as settingsProblems } from '@twicetold/metrics/words/settings-problems/et';
import { et as access } from '../access/et.ts';
import { et as alerts } from '../alerts/et.ts';
import { et as customers } from '../customers/et.ts';
import { et as enter } from '../enter/et.ts';
import { et as firstLoad } from '../first-load/et.ts';
import { et as keys } from '../keys/et.ts';
import { et as loadReport } from '../load-report/et.ts';
import { et as loads } from '../loads/et.ts';
import { et as mailing } from '../mailing/et.ts';
import { et as mapping } from '../mapping/et.ts';
import { et as palette } from '../palette/et.ts';
import { et as settingChanges } from '../setting-changes/et.ts';
import { et as settings } from '../settings/et.ts';
import { et as sources } from '../sources/et.ts';
import { et as story } from '../story/et.ts';
import { et as tour } from '../tour/et.ts';
import { et as upload } from '../upload/et.ts';
import { et as worklist } from '../worklist/et.ts';

export const et: Translated<typeof en> = {
  ...tour,
  ...palette,
  ...keys,
  ...access,
  ...alerts,
  ...story,
  ...enter,
  ...firstLoad,
  ...upload,
  ...mailing,
  ...mapping,
  ...loads,
  ...loadReport,
  ...sources,
  ...settings,
  ...settingChanges,
  ...settingsProblems,
  ...customers,
  ...worklist,
};
