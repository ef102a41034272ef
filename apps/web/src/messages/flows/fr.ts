import type { Translated } from '../catalogue.ts';
import type { en } from './en.ts';
import { fr as flow } from '../flow/fr.ts';
import { fr as handoffs } from '../handoffs/fr.ts';

export const fr: Translated<typeof en> = {
  ...handoffs,
  ...flow,
};
