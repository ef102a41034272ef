import type { Translated } from '../catalogue.ts';
import type { en } from './en.ts';
import { fr as rhythms } from '@twicetold/metrics/words/rhythms/fr';
import { fr as settingsProblems } from '@twicetold/metrics/words/settings-problems/fr';
import { fr as sharedAlerts } from '@twicetold/metrics/words/alerts/fr';
import { fr as access } from '../access/fr.ts';
import { fr as alerts } from '../alerts/fr.ts';
import { fr as enter } from '../enter/fr.ts';
import { fr as mailing } from '../mailing/fr.ts';
import { fr as settingChanges } from '../setting-changes/fr.ts';
import { fr as settings } from '../settings/fr.ts';

export const fr: Translated<typeof en> = {
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
