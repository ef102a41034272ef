/** Every word on the screen, in English; ICU message format. Keys that end in a coded word (a metric, a reason, a state) are looked up by that code. */
import { en as executive } from './executive/en.ts';
import { en as first } from './first/en.ts';
import { en as flows } from './flows/en.ts';
import { en as later } from './later/en.ts';
import { en as loading } from './loading/en.ts';
import { en as rarely } from './rarely/en.ts';
import { en as setup } from './setup/en.ts';

export const en = { ...first, ...executive, ...flows, ...later, ...loading, ...setup, ...rarely } as const;
