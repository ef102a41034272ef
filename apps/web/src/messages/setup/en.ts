/** The words of settings, alerts and mails, and of getting in. */
import { en as rhythms } from '@twicetold/metrics/words/rhythms/en';
import { en as settingsProblems } from '@twicetold/metrics/words/settings-problems/en';
import { en as sharedAlerts } from '@twicetold/metrics/words/alerts/en';
import { en as access } from '../access/en.ts';
import { en as alerts } from '../alerts/en.ts';
import { en as enter } from '../enter/en.ts';
import { en as mailing } from '../mailing/en.ts';
import { en as settingChanges } from '../setting-changes/en.ts';
import { en as settings } from '../settings/en.ts';

export const en = {
  ...sharedAlerts,
  ...rhythms,
  ...settingsProblems,
  ...access,
  ...alerts,
  ...enter,
  ...mailing,
  ...settings,
  ...settingChanges,
} as const;
