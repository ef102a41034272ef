import type { Translated } from '../catalogue.ts';
import type { en } from './en.ts';
import { fr as drivers } from '@twicetold/metrics/words/drivers/fr';
import { fr as findings } from '@twicetold/metrics/words/findings/fr';
import { fr as stories } from '@twicetold/metrics/words/stories/fr';
import { fr as risk } from '../risk/fr.ts';

export const fr: Translated<typeof en> = {
  ...drivers,
  ...findings,
  ...stories,
  ...risk,
};
