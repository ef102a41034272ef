import type { Translated } from '../catalogue.ts';
import type { en } from './en.ts';
import { ru as fields } from '@twicetold/metrics/words/fields/ru';
import { ru as metricTitles } from '@twicetold/metrics/words/metric-titles/ru';
import { ru as names } from '@twicetold/metrics/words/names/ru';
import { ru as numbers } from '@twicetold/metrics/words/numbers/ru';
import { ru as unknown } from '@twicetold/metrics/words/unknown/ru';
import { ru as verdicts } from '@twicetold/metrics/words/verdicts/ru';
import { ru as bar } from '../bar/ru.ts';
import { ru as cases } from '../cases/ru.ts';
import { ru as connection } from '../connection/ru.ts';
import { ru as control } from '../control/ru.ts';
import { ru as excluded } from '../excluded/ru.ts';
import { ru as explained } from '../explained/ru.ts';
import { ru as explore } from '../explore/ru.ts';
import { ru as frame } from '../frame/ru.ts';
import { ru as funnel } from '../funnel/ru.ts';
import { ru as leads } from '../leads/ru.ts';
import { ru as loyalty } from '../loyalty/ru.ts';
import { ru as metrics } from '../metrics/ru.ts';
import { ru as overview } from '../overview/ru.ts';
import { ru as panel } from '../panel/ru.ts';
import { ru as person } from '../person/ru.ts';
import { ru as ranked } from '../ranked/ru.ts';
import { ru as spread } from '../spread/ru.ts';
import { ru as states } from '../states/ru.ts';
import { ru as survival } from '../survival/ru.ts';
import { ru as warnings } from '../warnings/ru.ts';
import { ru as week } from '../week/ru.ts';

export const ru: Translated<typeof en> = {
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
