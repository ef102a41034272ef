import type { Translated } from '../catalogue.ts';
import type { en } from './en.ts';
import { et as drivers } from '@twicetold/metrics/words/drivers/et';
import { et as findings } from '@twicetold/metrics/words/findings/et';
import { et as stories } from '@twicetold/metrics/words/stories/et';
import { et as risk } from '../risk/et.ts';

export const et: Translated<typeof en> = {
  ...drivers,
  ...findings,
  ...stories,
  ...risk,
};
