/** The words that are said on the screen and in mails alike, in Russian. */
import type { Translated } from './topic.ts';
import type { en as english } from './en.ts';
import { ru as alerts } from './alerts/ru.ts';
import { ru as drivers } from './drivers/ru.ts';
import { ru as fields } from './fields/ru.ts';
import { ru as findings } from './findings/ru.ts';
import { ru as metricTitles } from './metric-titles/ru.ts';
import { ru as names } from './names/ru.ts';
import { ru as numbers } from './numbers/ru.ts';
import { ru as rhythms } from './rhythms/ru.ts';
import { ru as stories } from './stories/ru.ts';
import { ru as unknown } from './unknown/ru.ts';
import { ru as verdicts } from './verdicts/ru.ts';

export const ru: Translated<typeof english> = {
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
