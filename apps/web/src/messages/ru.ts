/** Every word on the screen, in Russian. */
import type { Catalogue } from './catalogue.ts';
import { ru as shared } from '@twicetold/metrics/words/ru';
import { ru as alerts } from './alerts/ru.ts';
import { ru as bar } from './bar/ru.ts';
import { ru as cases } from './cases/ru.ts';
import { ru as control } from './control/ru.ts';
import { ru as customers } from './customers/ru.ts';
import { ru as drivers } from './drivers/ru.ts';
import { ru as excluded } from './excluded/ru.ts';
import { ru as explained } from './explained/ru.ts';
import { ru as explore } from './explore/ru.ts';
import { ru as firstLoad } from './first-load/ru.ts';
import { ru as connection } from './connection/ru.ts';
import { ru as keys } from './keys/ru.ts';
import { ru as palette } from './palette/ru.ts';
import { ru as person } from './person/ru.ts';
import { ru as tour } from './tour/ru.ts';
import { ru as frame } from './frame/ru.ts';
import { ru as flow } from './flow/ru.ts';
import { ru as funnel } from './funnel/ru.ts';
import { ru as handoffs } from './handoffs/ru.ts';
import { ru as loadReport } from './load-report/ru.ts';
import { ru as loads } from './loads/ru.ts';
import { ru as loyalty } from './loyalty/ru.ts';
import { ru as mailing } from './mailing/ru.ts';
import { ru as mapping } from './mapping/ru.ts';
import { ru as metrics } from './metrics/ru.ts';
import { ru as overview } from './overview/ru.ts';
import { ru as panel } from './panel/ru.ts';
import { ru as ranked } from './ranked/ru.ts';
import { ru as risk } from './risk/ru.ts';
import { ru as settings } from './settings/ru.ts';
import { ru as sources } from './sources/ru.ts';
import { ru as states } from './states/ru.ts';
import { ru as story } from './story/ru.ts';
import { ru as spread } from './spread/ru.ts';
import { ru as survival } from './survival/ru.ts';
import { ru as upload } from './upload/ru.ts';
import { ru as warnings } from './warnings/ru.ts';
import { ru as week } from './week/ru.ts';
import { ru as worklist } from './worklist/ru.ts';

export const ru: Catalogue = {
  ...shared,
  ...frame,
  ...tour,
  ...person,
  ...palette,
  ...keys,
  ...connection,
  ...alerts,
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
  ...worklist,
  ...warnings,
  ...week,
  ...risk,
  ...cases,
  ...story,
  ...drivers,
  ...firstLoad,
  ...upload,
  ...mailing,
  ...mapping,
  ...loads,
  ...loadReport,
  ...sources,
  ...settings,
  ...customers,
};
