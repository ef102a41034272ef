import type { Translated } from '../catalogue.ts';
import type { en } from './en.ts';
import { ru as settingsProblems } from '@twicetold/metrics/words/settings-problems/ru';
import { ru as access } from '../access/ru.ts';
import { ru as alerts } from '../alerts/ru.ts';
import { ru as customers } from '../customers/ru.ts';
import { ru as enter } from '../enter/ru.ts';
import { ru as firstLoad } from '../first-load/ru.ts';
import { ru as keys } from '../keys/ru.ts';
import { ru as loadReport } from '../load-report/ru.ts';
import { ru as loads } from '../loads/ru.ts';
import { ru as mailing } from '../mailing/ru.ts';
import { ru as mapping } from '../mapping/ru.ts';
import { ru as palette } from '../palette/ru.ts';
import { ru as settingChanges } from '../setting-changes/ru.ts';
import { ru as settings } from '../settings/ru.ts';
import { ru as sources } from '../sources/ru.ts';
import { ru as story } from '../story/ru.ts';
import { ru as tour } from '../tour/ru.ts';
import { ru as upload } from '../upload/ru.ts';
import { ru as worklist } from '../worklist/ru.ts';

export const ru: Translated<typeof en> = {
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
