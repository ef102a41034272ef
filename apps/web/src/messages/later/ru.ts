import type { Translated } from '../catalogue.ts';
import type { en } from './en.ts';
import { ru as sharedDrivers } from '@twicetold/metrics/words/drivers/ru';
import { ru as drivers } from '../drivers/ru.ts';
import { ru as keys } from '../keys/ru.ts';
import { ru as palette } from '../palette/ru.ts';
import { ru as story } from '../story/ru.ts';
import { ru as tour } from '../tour/ru.ts';
import { ru as worklist } from '../worklist/ru.ts';

export const ru: Translated<typeof en> = {
  ...sharedDrivers,
  ...drivers,
  ...tour,
  ...palette,
  ...keys,
  ...story,
  ...worklist,
};
