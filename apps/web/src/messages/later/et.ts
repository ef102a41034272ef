import type { Translated } from '../catalogue.ts';
import type { en } from './en.ts';
import { et as sharedDrivers } from '@twicetold/metrics/words/drivers/et';
import { et as drivers } from '../drivers/et.ts';
import { et as keys } from '../keys/et.ts';
import { et as palette } from '../palette/et.ts';
import { et as story } from '../story/et.ts';
import { et as tour } from '../tour/et.ts';
import { et as worklist } from '../worklist/et.ts';

export const et: Translated<typeof en> = {
  ...sharedDrivers,
  ...drivers,
  ...tour,
  ...palette,
  ...keys,
  ...story,
  ...worklist,
};
