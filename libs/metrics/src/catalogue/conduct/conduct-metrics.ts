import type { Metric } from '../define-metric.ts';
import { alreadyToldRate } from './already-told-rate.ts';
import { conductAcknowledged } from './conduct-acknowledged.ts';
import { conductHelpful } from './conduct-helpful.ts';
import { conductInefficiency } from './conduct-inefficiency.ts';
import { conductInsincerity } from './conduct-insincerity.ts';
import { conductRudeness } from './conduct-rudeness.ts';

/** In the order of presentation. */
export const CONDUCT_METRICS = [
  conductHelpful,
  conductAcknowledged,
  conductRudeness,
  conductInefficiency,
  conductInsincerity,
  alreadyToldRate,
] as const satisfies readonly Metric[];
