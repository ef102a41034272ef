/** Every word on the screen, in Estonian. */
import type { Catalogue } from './catalogue.ts';
import { et as shared } from '@twicetold/metrics/words/et';
import { et as alerts } from './alerts/et.ts';
import { et as bar } from './bar/et.ts';
import { et as cases } from './cases/et.ts';
import { et as control } from './control/et.ts';
import { et as customers } from './customers/et.ts';
import { et as drivers } from './drivers/et.ts';
import { et as excluded } from './excluded/et.ts';
import { et as explained } from './explained/et.ts';
import { et as explore } from './explore/et.ts';
import { et as firstLoad } from './first-load/et.ts';
import { et as connection } from './connection/et.ts';
import { et as keys } from './keys/et.ts';
import { et as palette } from './palette/et.ts';
import { et as person } from './person/et.ts';
import { et as tour } from './tour/et.ts';
import { et as frame } from './frame/et.ts';
import { et as flow } from './flow/et.ts';
import { et as funnel } from './funnel/et.ts';
import { et as handoffs } from './handoffs/et.ts';
import { et as loadReport } from './load-report/et.ts';
import { et as loads } from './loads/et.ts';
import { et as loyalty } from './loyalty/et.ts';
import { et as mailing } from './mailing/et.ts';
import { et as mapping } from './mapping/et.ts';
import { et as metrics } from './metrics/et.ts';
import { et as overview } from './overview/et.ts';
import { et as panel } from './panel/et.ts';
import { et as ranked } from './ranked/et.ts';
import { et as risk } from './risk/et.ts';
import { et as settings } from './settings/et.ts';
import { et as sources } from './sources/et.ts';
import { et as states } from './states/et.ts';
import { et as story } from './story/et.ts';
import { et as spread } from './spread/et.ts';
import { et as survival } from './survival/et.ts';
import { et as upload } from './upload/et.ts';
import { et as warnings } from './warnings/et.ts';
import { et as week } from './week/et.ts';
import { et as worklist } from './worklist/et.ts';

export const et: Catalogue = {
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
