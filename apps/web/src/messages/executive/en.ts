/** The words of what there is to know, of the stories of a month and of where word-of-mouth risk is. */
import { en as drivers } from '@twicetold/metrics/words/drivers/en';
import { en as findings } from '@twicetold/metrics/words/findings/en';
import { en as stories } from '@twicetold/metrics/words/stories/en';
import { en as risk } from '../risk/en.ts';

export const en = {
  ...drivers,
  ...findings,
  ...stories,
  ...risk,
} as const;
