import type { Translated } from '../catalogue.ts';
import type { en } from './en.ts';
import { ru as drivers } from '@twicetold/metrics/words/drivers/ru';
import { ru as findings } from '@twicetold/metrics/words/findings/ru';
import { ru as stories } from '@twicetold/metrics/words/stories/ru';
import { ru as risk } from '../risk/ru.ts';

export const ru: Translated<typeof en> = {
  ...drivers,
  ...findings,
  ...stories,
  ...risk,
};
