/** The words of data, settings, alerts and a single case, and of what opens when it is asked for. */
import { en as settingsProblems } from '@twicetold/metrics/words/settings-problems/en';
import { en as access } from '../access/en.ts';
import { en as alerts } from '../alerts/en.ts';
import { en as customers } from '../customers/en.ts';
import { en as enter } from '../enter/en.ts';
import { en as firstLoad } from '../first-load/en.ts';
import { en as keys } from '../keys/en.ts';
import { en as loadReport } from '../load-report/en.ts';
import { en as loads } from '../loads/en.ts';
import { en as mailing } from '../mailing/en.ts';
import { en as mapping } from '../mapping/en.ts';
import { en as palette } from '../palette/en.ts';
import { en as settingChanges } from '../setting-changes/en.ts';
import { en as settings } from '../settings/en.ts';
import { en as sources } from '../sources/en.ts';
import { en as story } from '../story/en.ts';
import { en as tour } from '../tour/en.ts';
import { en as upload } from '../upload/en.ts';
import { en as worklist } from '../worklist/en.ts';

export const en = {
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
} as const;
