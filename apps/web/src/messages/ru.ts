/** Every word on the screen, in Russian. */
import type { Catalogue } from './catalogue.ts';
import { ru as bar } from './bar/ru.ts';
import { ru as cases } from './cases/ru.ts';
import { ru as control } from './control/ru.ts';
import { en as customers } from './customers/en.ts';
import { en as drivers } from './drivers/en.ts';
import { ru as excluded } from './excluded/ru.ts';
import { ru as explained } from './explained/ru.ts';
import { en as explore } from './explore/en.ts';
import { en as firstLoad } from './first-load/en.ts';
import { ru as frame } from './frame/ru.ts';
import { ru as handoffs } from './handoffs/ru.ts';
import { en as loadReport } from './load-report/en.ts';
import { en as loads } from './loads/en.ts';
import { en as mapping } from './mapping/en.ts';
import { en as metricTitles } from './metric-titles/en.ts';
import { ru as metrics } from './metrics/ru.ts';
import { ru as names } from './names/ru.ts';
import { ru as numbers } from './numbers/ru.ts';
import { ru as overview } from './overview/ru.ts';
import { ru as panel } from './panel/ru.ts';
import { ru as ranked } from './ranked/ru.ts';
import { ru as risk } from './risk/ru.ts';
import { en as sources } from './sources/en.ts';
import { ru as states } from './states/ru.ts';
import { en as story } from './story/en.ts';
import { ru as survival } from './survival/ru.ts';
import { ru as unknown } from './unknown/ru.ts';
import { en as upload } from './upload/en.ts';
import { ru as week } from './week/ru.ts';

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
  ...explore,
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
