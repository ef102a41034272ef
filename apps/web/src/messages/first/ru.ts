import type { Translated } from '../catalogue.ts';
import type { en } from './en.ts';
import { ru as shared } from '@twicetold/metrics/words/ru';
import { ru as bar } from '../bar/ru.ts';
import { ru as cases } from '../cases/ru.ts';
import { ru as connection } from '../connection/ru.ts';
import { ru as control } from '../control/ru.ts';
import { ru as drivers } from '../drivers/ru.ts';
import { ru as excluded } from '../excluded/ru.ts';
import { ru as explained } from '../explained/ru.ts';
import { ru as explore } from '../explore/ru.ts';
import { ru as flow } from '../flow/ru.ts';
import { ru as frame } from '../frame/ru.ts';
import { ru as funnel } from '../funnel/ru.ts';
import { ru as handoffs } from '../handoffs/ru.ts';
import { ru as leads } from '../leads/ru.ts';
import { ru as loyalty } from '../loyalty/ru.ts';
import { ru as metrics } from '../metrics/ru.ts';
import { ru as overview } from '../overview/ru.ts';
import { ru as panel } from '../panel/ru.ts';
import { ru as person } from '../person/ru.ts';
import { ru as ranked } from '../ranked/ru.ts';
import { ru as risk } from '../risk/ru.ts';
import { ru as spread } from '../spread/ru.ts';
import { ru as states } from '../states/ru.ts';
import { ru as survival } from '../survival/ru.ts';
import { ru as warnings } from '../warnings/ru.ts';
import { ru as week } from '../week/ru.ts';

export const ru: Translated<typeof en> = {
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
};
