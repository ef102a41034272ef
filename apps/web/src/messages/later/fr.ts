import type { Translated } from '../catalogue.ts';
import type { en } from './en.ts';
import { fr as settingsProblems } from '@twicetold/metrics/words/settings-problems/fr';
import { fr as access } from '../access/fr.ts';
import { fr as alerts } from '../alerts/fr.ts';
import { fr as customers } from '../customers/fr.ts';
import { fr as enter } from '../enter/fr.ts';
import { fr as firstLoad } from '../first-load/fr.ts';
import { fr as keys } from '../keys/fr.ts';
import { fr as loadReport } from '../load-report/fr.ts';
import { fr as loads } from '../loads/fr.ts';
import { fr as mailing } from '../mailing/fr.ts';
import { fr as mapping } from '../mapping/fr.ts';
import { fr as palette } from '../palette/fr.ts';
import { fr as settingChanges } from '../setting-changes/fr.ts';
import { fr as settings } from '../settings/fr.ts';
import { fr as sources } from '../sources/fr.ts';
import { fr as story } from '../story/fr.ts';
import { fr as tour } from '../tour/fr.ts';
import { fr as upload } from '../upload/fr.ts';
import { fr as worklist } from '../worklist/fr.ts';

export const fr: Translated<typeof en> = {
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
