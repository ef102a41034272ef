/** What the attributes of a case mean, by the names that logs give them. */
import { knownValue } from '../../tables/known-value.ts';

const NAMES = {
  customer: [
    'customer',
    'customer_id',
    'customerid',
    'client',
    'client_id',
    'caller',
    'caller_id',
    'requester',
    'requester_id',
    'applicant',
    'citizen',
  ],
  channel: ['channel', 'contact_channel', 'contact_type', 'medium', 'origin'],
  reason: ['reason', 'category', 'case_type', 'casetype', 'service_type', 'topic', 'type'],
  product: ['product'],
  priority: ['priority', 'impact', 'seriousness', 'urgency', 'severity'],
  segment: ['segment', 'customer_segment', 'customer_type'],
  parent: ['parent', 'parent_id', 'parent_case'],
  openedAt: [
    'startdate',
    'start_date',
    'opened_at',
    'reg_date',
    'registration_date',
    'creation_date',
    'created_at',
  ],
  closedAt: ['enddate', 'end_date', 'closed_at', 'closing_date', 'completion_date'],
} as const satisfies Readonly<Record<string, readonly string[]>>;
export type CaseAttribute = keyof typeof NAMES;

/** Conventions of process logs beside those of exports: the defaults of OpenXES, and what some tools write. */
const UNKNOWN = new Set(['unknown', 'empty', 'missing', '__invalid__']);

/** null = not known. */
export function meantValue(text: string | null | undefined): string | null {
  const value = knownValue(text ?? undefined);
  return value === null || UNKNOWN.has(value.toLowerCase()) ? null : value;
}

/** "case:Contact channel" and "(case) contact_channel" are one name. */
export function attributeName(name: string): string {
  return name
    .toLowerCase()
    .replace(/^\(?case\)?[: ]\s*/, '')
    .replace(/[^\p{L}\p{N}:]+/gu, '_');
}

export function caseAttribute(
  attributes: Readonly<Record<string, string>>,
  meaning: CaseAttribute,
): string | null {
  for (const name of NAMES[meaning]) {
    const value = meantValue(attributes[name]);
    if (value !== null) return value;
  }
  return null;
}
