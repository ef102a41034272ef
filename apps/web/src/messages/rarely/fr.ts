import { fr as refusals } from '@twicetold/metrics/words/refusals/fr';
import type { Translated } from '../catalogue.ts';
import { fr as connecting } from '../connecting/fr.ts';
import { fr as refused } from '../refused/fr.ts';
import type { en } from './en.ts';

export const fr: Translated<typeof en> = { ...refusals, ...refused, ...connecting };
