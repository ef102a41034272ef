import type { Metric } from '../define-metric.ts';
import { ces } from './ces.ts';
import { cesResponseRate } from './ces-response-rate.ts';
import { csat } from './csat.ts';
import { csatResponseRate } from './csat-response-rate.ts';
import { nps } from './nps.ts';
import { npsResponseRate } from './nps-response-rate.ts';
import { referralRate } from './referral-rate.ts';
import { repurchaseRate } from './repurchase-rate.ts';
import { retention } from './retention.ts';

/** In the order of presentation. */
export const LOYALTY_METRICS = [
  csat,
  csatResponseRate,
  nps,
  npsResponseRate,
  ces,
  cesResponseRate,
  retention,
  repurchaseRate,
  referralRate,
] as const satisfies readonly Metric[];
