/** Every word on the screen, in English; ICU message format. Keys that end in a coded word (a metric, a reason, a state) are looked up by that code. */
import { en as shared } from '@twicetold/metrics/words/en';
import { en as alerts } from './alerts/en.ts';
import { en as bar } from './bar/en.ts';
import { en as cases } from './cases/en.ts';
import { en as control } from './control/en.ts';
import { en as customers } from './customers/en.ts';
import { en as drivers } from './drivers/en.ts';
import { en as excluded } from './excluded/en.ts';
import { en as explained } from './explained/en.ts';
import { en as explore } from './explore/en.ts';
import { en as firstLoad } from './first-load/en.ts';
import { en as connection } from './connection/en.ts';
import { en as keys } from './keys/en.ts';
import { en as palette } from './palette/en.ts';
import { en as person } from './person/en.ts';
import { en as tour } from './tour/en.ts';
import { en as frame } from './frame/en.ts';
import { en as flow } from './flow/en.ts';
import { en as funnel } from './funnel/en.ts';
import { en as handoffs } from './handoffs/en.ts';
import { en as loadReport } from './load-report/en.ts';
import { en as loads } from './loads/en.ts';
import { en as loyalty } from './loyalty/en.ts';
import { en as mailing } from './mailing/en.ts';
import { en as mapping } from './mapping/en.ts';
import { en as metrics } from './metrics/en.ts';
import { en as overview } from './overview/en.ts';
import { en as panel } from './panel/en.ts';
import { en as ranked } from './ranked/en.ts';
import { en as risk } from './risk/en.ts';
import { en as settings } from './settings/en.ts';
import { en as sources } from './sources/en.ts';
import { en as states } from './states/en.ts';
import { en as story } from './story/en.ts';
import { en as spread } from './spread/en.ts';
import { en as survival } from './survival/en.ts';
import { en as upload } from './upload/en.ts';
import { en as warnings } from './warnings/en.ts';
import { en as week } from './week/en.ts';
import { en as worklist } from './worklist/en.ts';

export const en = {
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
} as const;
