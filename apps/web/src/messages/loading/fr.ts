import type { Translated } from '../catalogue.ts';
import type { en } from './en.ts';
import { fr as customers } from '../customers/fr.ts';
import { fr as firstLoad } from '../first-load/fr.ts';
import { fr as loadReport } from '../load-report/fr.ts';
import { fr as loads } from '../loads/fr.ts';
import { fr as mapping } from '../mapping/fr.ts';
import { fr as sources } from '../sources/fr.ts';
import { fr as upload } from '../upload/fr.ts';

export const fr: Translated<typeof en> = {
  ...firstLoad,
  ...upload,
  ...mapping,
  ...loads,
  ...loadReport,
  ...sources,
  ...customers,
};
