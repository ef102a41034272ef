import type { Translated } from '../catalogue.ts';
import type { en } from './en.ts';
import { et as customers } from '../customers/et.ts';
import { et as firstLoad } from '../first-load/et.ts';
import { et as loadReport } from '../load-report/et.ts';
import { et as loads } from '../loads/et.ts';
import { et as mapping } from '../mapping/et.ts';
import { et as sources } from '../sources/et.ts';
import { et as upload } from '../upload/et.ts';

export const et: Translated<typeof en> = {
  ...firstLoad,
  ...upload,
  ...mapping,
  ...loads,
  ...loadReport,
  ...sources,
  ...customers,
};
