import type { Translated } from '../catalogue.ts';
import type { en } from './en.ts';
import { ru as customers } from '../customers/ru.ts';
import { ru as firstLoad } from '../first-load/ru.ts';
import { ru as loadReport } from '../load-report/ru.ts';
import { ru as loads } from '../loads/ru.ts';
import { ru as mapping } from '../mapping/ru.ts';
import { ru as sources } from '../sources/ru.ts';
import { ru as upload } from '../upload/ru.ts';

export const ru: Translated<typeof en> = {
  ...firstLoad,
  ...upload,
  ...mapping,
  ...loads,
  ...loadReport,
  ...sources,
  ...customers,
};
