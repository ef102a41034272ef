/** The words that are said on the screen and in mails alike, in French. */
import type { Translated } from './topic.ts';
import type { en as english } from './en.ts';
import { fr as alerts } from './alerts/fr.ts';
import { fr as drivers } from './drivers/fr.ts';
import { fr as fields } from './fields/fr.ts';
import { fr as findings } from './findings/fr.ts';
import { fr as metricTitles } from './metric-titles/fr.ts';
import { fr as names } from './names/fr.ts';
import { fr as numbers } from './numbers/fr.ts';
import { fr as rhythms } from './rhythms/fr.ts';
import { fr as stories } from './stories/fr.ts';
import { fr as unknown } from './unknown/fr.ts';
import { fr as verdicts } from './verdicts/fr.ts';

export const fr: Translated<typeof english> = {
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
