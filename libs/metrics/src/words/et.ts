/** The words that are said on the screen and in mails alike, in Estonian. */
import type { Translated } from './topic.ts';
import type { en as english } from './en.ts';
import { et as alerts } from './alerts/et.ts';
import { et as drivers } from './drivers/et.ts';
import { et as fields } from './fields/et.ts';
import { et as findings } from './findings/et.ts';
import { et as metricTitles } from './metric-titles/et.ts';
import { et as names } from './names/et.ts';
import { et as numbers } from './numbers/et.ts';
import { et as rhythms } from './rhythms/et.ts';
import { et as stories } from './stories/et.ts';
import { et as unknown } from './unknown/et.ts';
import { et as verdicts } from './verdicts/et.ts';

export const et: Translated<typeof english> = {
  ...alerts,
  ...drivers,
  ...fields,
  ...findings,
  ...metricTitles,
  ...names,
  ...numbers,
  ...rhythms,
  ...stories,
  ...unknown,
  ...verdicts,
};
