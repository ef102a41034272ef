import { ru as refusals } from '@twicetold/metrics/words/refusals/ru';
import type { Translated } from '../catalogue.ts';
import { ru as connecting } from '../connecting/ru.ts';
import { ru as refused } from '../refused/ru.ts';
import type { en } from './en.ts';

export const ru: Translated<typeof en> = { ...refusals, ...refused, ...connecting };
