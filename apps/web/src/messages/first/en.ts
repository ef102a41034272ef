/** The words of the frame, and of every page about numbers. */
import { en as fields } from '@twicetold/metrics/words/fields/en';
import { en as metricTitles } from '@twicetold/metrics/words/metric-titles/en';
import { en as names } from '@twicetold/metrics/words/names/en';
import { en as numbers } from '@twicetold/metrics/words/numbers/en';
import { en as unknown } from '@twicetold/metrics/words/unknown/en';
import { en as verdicts } from '@twicetold/metrics/words/verdicts/en';
import { en as bar } from '../bar/en.ts';
import { en as cases } from '../cases/en.ts';
import { en as connection } from '../connection/en.ts';
import { en as control } from '../control/en.ts';
import { en as excluded } from '../excluded/en.ts';
import { en as explained } from '../explained/en.ts';
import { en as explore } from '../explore/en.ts';
import { en as frame } from '../frame/en.ts';
import { en as funnel } from '../funnel/en.ts';
import { en as leads } from '../leads/en.ts';
import { en as loyalty } from '../loyalty/en.ts';
import { en as metrics } from '../metrics/en.ts';
import { en as overview } from '../overview/en.ts';
import { en as panel } from '../panel/en.ts';
import { en as person } from '../person/en.ts';
import { en as ranked } from '../ranked/en.ts';
import { en as spread } from '../spread/en.ts';
import { en as states } from '../states/en.ts';
import { en as survival } from '../survival/en.ts';
import { en as warnings } from '../warnings/en.ts';
import { en as week } from '../week/en.ts';

export const en = {
  ...fields,
  ...metricTitles,
  ...names,
  ...numbers,
  ...unknown,
  ...verdicts,
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
  ...warnings,
  ...week,
  ...cases,
  ...leads,
} as const;
