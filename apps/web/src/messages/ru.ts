/** Every word on the screen, in Russian. */
import type { Catalogue } from './catalogue.ts';
import { ru as bar } from './bar/ru.ts';
import { en as cases } from './cases/en.ts';
import { en as control } from './control/en.ts';
import { en as customers } from './customers/en.ts';
import { en as drivers } from './drivers/en.ts';
import { ru as excluded } from './excluded/ru.ts';
import { en as explained } from './explained/en.ts';
import { en as firstLoad } from './first-load/en.ts';
import { ru as frame } from './frame/ru.ts';
import { en as handoffs } from './handoffs/en.ts';
import { en as loadReport } from './load-report/en.ts';
import { en as loads } from './loads/en.ts';
import { en as mapping } from './mapping/en.ts';
import { en as metricTitles } from './metric-titles/en.ts';
import { en as metrics } from './metrics/en.ts';
import { ru as names } from './names/ru.ts';
import { ru as numbers } from './numbers/ru.ts';
import { en as overview } from './overview/en.ts';
import { ru as panel } from './panel/ru.ts';
import { en as ranked } from './ranked/en.ts';
import { en as risk } from './risk/en.ts';
import { en as sources } from './sources/en.ts';
import { ru as states } from './states/ru.ts';
import { en as story } from './story/en.ts';
import { en as survival } from './survival/en.ts';
import { ru as unknown } from './unknown/ru.ts';
import { en as upload } from './upload/en.ts';
import { en as week } from './week/en.ts';

export const ru: Catalogue = {
  ...frame,
  ...bar,
  ...names,
  ...numbers,
  ...panel,
  ...states,
  ...unknown,
  ...excluded,
  ...metricTitles,
  ...overview,
  ...metrics,
  ...control,
  ...ranked,
  ...survival,
  ...explained,
  ...handoffs,
  ...week,
  ...risk,
  ...cases,
  ...story,
  ...drivers,
  ...firstLoad,
  ...upload,
  ...mapping,
  ...loads,
  ...loadReport,
  ...sources,
  ...customers,
};
