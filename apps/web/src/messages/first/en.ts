/** The words of the frame, and of every page about numbers. */
import { en as shared } from '@twicetold/metrics/words/en';
import { en as bar } from '../bar/en.ts';
import { en as cases } from '../cases/en.ts';
import { en as connection } from '../connection/en.ts';
import { en as control } from '../control/en.ts';
import { en as drivers } from '../drivers/en.ts';
import { en as excluded } from '../excluded/en.ts';
import { en as explained } from '../explained/en.ts';
import { en as explore } from '../explore/en.ts';
import { en as flow } from '../flow/en.ts';
import { en as frame } from '../frame/en.ts';
import { en as funnel } from '../funnel/en.ts';
import { en as handoffs } from '../handoffs/en.ts';
import { en as leads } from '../leads/en.ts';
import { en as loyalty } from '../loyalty/en.ts';
import { en as metrics } from '../metrics/en.ts';
import { en as overview } from '../overview/en.ts';
import { en as panel } from '../panel/en.ts';
import { en as person } from '../person/en.ts';
import { en as ranked } from '../ranked/en.ts';
import { en as risk } from '../risk/en.ts';
import { en as spread } from '../spread/en.ts';
import { en as states } from '../states/en.ts';
import { en as survival } from '../survival/en.ts';
import { en as warnings } from '../warnings/en.ts';
import { en as week } from '../week/en.ts';

export const en = {
  ...shared,
  ...frame,
  ...person,
  ...connection,
  ...bar,
  ...panel,
  ...states,
  ...excluded,
  ...overview,
  ...loyalty,
  ...explore,
  ...metrics,
  ...control,
  ...ranked,
  ...survival,
  ...spread,
  ...funnel,
  ...explained,
  ...handoffs,
  ...flow,
  ...warnings,
  ...week,
  ...risk,
  ...cases,
  ...drivers,
  ...leads,
} as const;
