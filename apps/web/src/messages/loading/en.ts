/** The words of data: sources, loading, and customers. */
import { en as customers } from '../customers/en.ts';
import { en as firstLoad } from '../first-load/en.ts';
import { en as loadReport } from '../load-report/en.ts';
import { en as loads } from '../loads/en.ts';
import { en as mapping } from '../mapping/en.ts';
import { en as sources } from '../sources/en.ts';
import { en as upload } from '../upload/en.ts';

export const en = {
  ...firstLoad,
  ...upload,
  ...mapping,
  ...loads,
  ...loadReport,
  ...sources,
  ...customers,
} as const;
