/** The words of handoffs between teams. */
import { en as flow } from '../flow/en.ts';
import { en as handoffs } from '../handoffs/en.ts';

export const en = {
  ...handoffs,
  ...flow,
} as const;
