import { et as refusals } from '@twicetold/metrics/words/refusals/et';
import type { Translated } from '../catalogue.ts';
import { et as connecting } from '../connecting/et.ts';
import { et as refused } from '../refused/et.ts';
import type { en } from './en.ts';

export const et: Translated<typeof en> = { ...refusals, ...refused, ...connecting };
