import type { Translated } from '../catalogue.ts';
import type { en } from './en.ts';
import { fr as sharedDrivers } from '@twicetold/metrics/words/drivers/fr';
import { fr as drivers } from '../drivers/fr.ts';
import { fr as keys } from '../keys/fr.ts';
import { fr as palette } from '../palette/fr.ts';
import { fr as story } from '../story/fr.ts';
import { fr as tour } from '../tour/fr.ts';
import { fr as worklist } from '../worklist/fr.ts';

export const fr: Translated<typeof en> = {
  ...sharedDrivers,
  ...drivers,
  ...tour,
  ...palette,
  ...keys,
  ...story,
  ...worklist,
};
