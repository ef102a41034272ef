import type { Metric } from '../define-metric.ts';
import { chases } from './chases.ts';
import { comebacks } from './comebacks.ts';
import { contacts } from './contacts.ts';
import { customers } from './customers.ts';
import { repeatContacts } from './repeat-contacts.ts';
import { repeatRate } from './repeat-rate.ts';

/** In the order of presentation. */
export const CONTACTS_METRICS = [
  contacts,
  customers,
  repeatContacts,
  chases,
  comebacks,
  repeatRate,
] as const satisfies readonly Metric[];
