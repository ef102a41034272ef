import type { Translated } from '../catalogue.ts';
import type { en } from './en.ts';
import { et as flow } from '../flow/et.ts';
import { et as handoffs } from '../handoffs/et.ts';

export const et: Translated<typeof en> = {
  ...handoffs,
  ...flow,
};
