/** The words of what is rarely read: why a request is not taken, and how a helpdesk is connected. */
import { en as refusals } from '@twicetold/metrics/words/refusals/en';
import { en as connecting } from '../connecting/en.ts';
import { en as refused } from '../refused/en.ts';

export const en = { ...refusals, ...refused, ...connecting } as const;
