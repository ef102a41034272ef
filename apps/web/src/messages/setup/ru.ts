import type { Translated } from '../catalogue.ts';
import type { en } from './en.ts';
import { ru as rhythms } from '@twicetold/metrics/words/rhythms/ru';
import { ru as settingsProblems } from '@twicetold/metrics/words/settings-problems/ru';
import { ru as sharedAlerts } from '@twicetold/metrics/words/alerts/ru';
import { ru as access } from '../access/ru.ts';
import { ru as alerts } from '../alerts/ru.ts';
import { ru as enter } from '../enter/ru.ts';
import { ru as mailing } from '../mailing/ru.ts';
import { ru as settingChanges } from '../setting-changes/ru.ts';
import { ru as settings } from '../settings/ru.ts';

export const ru: Translated<typeof en> = {
  ...sharedAlerts,
  ...rhythms,
  ...settingsProblems,
  ...access,
  ...alerts,
  ...enter,
  ...mailing,
  ...settings,
  ...settingChanges,
};
