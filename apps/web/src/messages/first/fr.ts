import type { Translated } from '../catalogue.ts';
import type { en } from './en.ts';
import { fr as fields } from '@twicetold/metrics/words/fields/fr';
import { fr as metricTitles } from '@twicetold/metrics/words/metric-titles/fr';
import { fr as names } from '@twicetold/metrics/words/names/fr';
import { fr as numbers } from '@twicetold/metrics/words/numbers/fr';
import { fr as unknown } from '@twicetold/metrics/words/unknown/fr';
import { fr as verdicts } from '@twicetold/metrics/words/verdicts/fr';
import { fr as bar } from '../bar/fr.ts';
import { fr as cases } from '../cases/fr.ts';
import { fr as connection } from '../connection/fr.ts';
import { fr as control } from '../control/fr.ts';
import { fr as excluded } from '../excluded/fr.ts';
import { fr as explained } from '../explained/fr.ts';
import { fr as explore } from '../explore/fr.ts';
import { fr as frame } from '../frame/fr.ts';
import { fr as funnel } from '../funnel/fr.ts';
import { fr as leads } from '../leads/fr.ts';
import { fr as loyalty } from '../loyalty/fr.ts';
import { fr as metrics } from '../metrics/fr.ts';
import { fr as overview } from '../overview/fr.ts';
import { fr as panel } from '../panel/fr.ts';
import { fr as person } from '../person/fr.ts';
import { fr as ranked } from '../ranked/fr.ts';
import { fr as spread } from '../spread/fr.ts';
import { fr as states } from '../states/fr.ts';
import { fr as survival } from '../survival/fr.ts';
import { fr as warnings } from '../warnings/fr.ts';
import { fr as week } from '../week/fr.ts';

export const fr: Translated<typeof en> = {
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
