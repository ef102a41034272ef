/** The words that are said on the screen and in mails alike, in English; ICU message format. */
import { en as alerts } from './alerts/en.ts';
import { en as drivers } from './drivers/en.ts';
import { en as fields } from './fields/en.ts';
import { en as findings } from './findings/en.ts';
import { en as metricTitles } from './metric-titles/en.ts';
import { en as names } from './names/en.ts';
import { en as numbers } from './numbers/en.ts';
import { en as rhythms } from './rhythms/en.ts';
import { en as stories } from './stories/en.ts';
import { en as unknown } from './unknown/en.ts';
import { en as verdicts } from './verdicts/en.ts';

export const en = {
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
} as const;
