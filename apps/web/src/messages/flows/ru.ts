import type { Translated } from '../catalogue.ts';
import type { en } from './en.ts';
import { ru as flow } from '../flow/ru.ts';
import { ru as handoffs } from '../handoffs/ru.ts';

export const ru: Translated<typeof en> = {
  ...handoffs,
  ...flow,
};
