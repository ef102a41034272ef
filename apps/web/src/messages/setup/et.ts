import type { Translated } from '../catalogue.ts';
import type { en } from './en.ts';
import { et as rhythms } from '@twicetold/metrics/words/rhythms/et';
import { et as settingsProblems } from '@twicetold/metrics/words/settings-problems/et';
import { et as sharedAlerts } from '@twicetold/metrics/words/alerts/et';
import { et as access } from '../access/et.ts';
import { et as alerts } from '../alerts/et.ts';
import { et as enter } from '../enter/et.ts';
import { et as mailing } from '../mailing/et.ts';
import { et as settingChanges } from '../setting-changes/et.ts';
import { et as settings } from '../settings/et.ts';

export const et: Translated<typeof en> = {
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
