/** Every word on the screen, in English; ICU message format. Keys that end in a coded word (a metric, a reason, a state) are looked up by that code. */
import { en as first } from './first/en.ts';
import { en as later } from './later/en.ts';
import { en as rarely } from './rarely/en.ts';

export const en = { ...first, ...later, ...rarely } as const;
