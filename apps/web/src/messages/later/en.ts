/** The words of a single case, of the worklist, and of what opens when it is asked for. */
import { en as sharedDrivers } from '@twicetold/metrics/words/drivers/en';
import { en as drivers } from '../drivers/en.ts';
import { en as keys } from '../keys/en.ts';
import { en as palette } from '../palette/en.ts';
import { en as story } from '../story/en.ts';
import { en as tour } from '../tour/en.ts';
import { en as worklist } from '../worklist/en.ts';

export const en = {
  ...sharedDrivers,
  ...drivers,
  ...tour,
  ...palette,
  ...keys,
  ...story,
  ...worklist,
} as const;
