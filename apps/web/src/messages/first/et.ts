import type { Translated } from '../catalogue.ts';
import type { en } from './en.ts';
import { et as fields } from '@twicetold/metrics/words/fields/et';
import { et as metricTitles } from '@twicetold/metrics/words/metric-titles/et';
import { et as names } from '@twicetold/metrics/words/names/et';
import { et as numbers } from '@twicetold/metrics/words/numbers/et';
import { et as unknown } from '@twicetold/metrics/words/unknown/et';
import { et as verdicts } from '@twicetold/metrics/words/verdicts/et';
import { et as bar } from '../bar/et.ts';
import { et as cases } from '../cases/et.ts';
import { et as connection } from '../connection/et.ts';
import { et as control } from '../control/et.ts';
import { et as excluded } from '../excluded/et.ts';
import { et as explained } from '../explained/et.ts';
import { et as explore } from '../explore/et.ts';
import { et as frame } from '../frame/et.ts';
import { et as funnel } from '../funnel/et.ts';
import { et as leads } from '../leads/et.ts';
import { et as loyalty } from '../loyalty/et.ts';
import { et as metrics } from '../metrics/et.ts';
import { et as overview } from '../overview/et.ts';
import { et as panel } from '../panel/et.ts';
import { et as person } from '../person/et.ts';
import { et as ranked } from '../ranked/et.ts';
import { et as spread } from '../spread/et.ts';
import { et as states } from '../states/et.ts';
import { et as survival } from '../survival/et.ts';
import { et as warnings } from '../warnings/et.ts';
import { et as week } from '../week/et.ts';

export const et: Translated<typeof en> = {
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
};
