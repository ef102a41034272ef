/** What customers of the simulated company get in touch about. */

export type Product = 'Home fibre' | 'Mobile' | 'TV' | 'Bundle' | 'Devices';
export type Field =
  | 'account_number'
  | 'order_number'
  | 'invoice_number'
  | 'contract_number'
  | 'serial_number'
  | 'tracking_number'
  | 'phone'
  | 'email'
  | 'address'
  | 'postal_code'
  | 'date'
  | 'amount'
  | 'person_name'
  | 'document'
  | 'payment_arrangement';
export type PromiseKind = 'callback' | 'delivery' | 'visit' | 'repair' | 'refund' | 'credit' | 'other';

/** A fault is mended, a bill put right, a request fulfilled. */
export type Trouble = 'fault' | 'bill' | 'request';

interface ReasonProfile {
  readonly trouble: Trouble;
  /** Share of all matters, in percent. */
  readonly share: number;
  readonly products: Readonly<Partial<Record<Product, number>>>;
  /** What one has to tell; the first is nearly always told at once. */
  readonly fields: readonly Field[];
  readonly promise: PromiseKind;
  /** Chance that the first conversation settles it. */
  readonly atOnce: number;
  /** Median hours of work of one team when it does not. */
  readonly hours: number;
  /** How many times longer a hard one takes; a hard one is never settled at once. */
  readonly hardTakes: number;
}

export const REASONS = {
  billing: {
    trouble: 'bill',
    share: 16,
    products: { Bundle: 4, 'Home fibre': 3, Mobile: 3 },
    fields: ['account_number', 'invoice_number', 'amount'],
    promise: 'credit',
    atOnce: 0.5,
    hours: 14,
    hardTakes: 2,
  },
  internet_outage: {
    trouble: 'fault',
    share: 13,
    products: { 'Home fibre': 7, Bundle: 3 },
    fields: ['account_number', 'address', 'serial_number', 'phone'],
    promise: 'visit',
    atOnce: 0.4,
    hours: 9,
    hardTakes: 9,
  },
  slow_internet: {
    trouble: 'fault',
    share: 12,
    products: { 'Home fibre': 6, Bundle: 4 },
    fields: ['account_number', 'serial_number', 'phone'],
    promise: 'callback',
    atOnce: 0.5,
    hours: 7,
    hardTakes: 10,
  },
  tv_fault: {
    trouble: 'fault',
    share: 8,
    products: { TV: 6, Bundle: 4 },
    fields: ['account_number', 'serial_number', 'address'],
    promise: 'repair',
    atOnce: 0.42,
    hours: 16,
    hardTakes: 2,
  },
  installation: {
    trouble: 'request',
    share: 8,
    products: { 'Home fibre': 6, TV: 2, Bundle: 2 },
    fields: ['order_number', 'address', 'phone', 'date'],
    promise: 'visit',
    atOnce: 0.1,
    hours: 30,
    hardTakes: 2,
  },
  equipment_return: {
    trouble: 'request',
    share: 6,
    products: { Devices: 6, TV: 3 },
    fields: ['account_number', 'serial_number', 'person_name'],
    promise: 'refund',
    atOnce: 0.55,
    hours: 22,
    hardTakes: 2,
  },
  order_status: {
    trouble: 'request',
    share: 9,
    products: { Devices: 7, Mobile: 3 },
    fields: ['order_number', 'email'],
    promise: 'callback',
    atOnce: 0.72,
    hours: 8,
    hardTakes: 2,
  },
  delivery: {
    trouble: 'request',
    share: 8,
    products: { Devices: 10 },
    fields: ['order_number', 'address', 'tracking_number', 'postal_code'],
    promise: 'delivery',
    atOnce: 0.25,
    hours: 30,
    hardTakes: 2,
  },
  contract_change: {
    trouble: 'request',
    share: 8,
    products: { Bundle: 4, Mobile: 4, 'Home fibre': 2 },
    fields: ['contract_number', 'person_name', 'email'],
    promise: 'other',
    atOnce: 0.62,
    hours: 12,
    hardTakes: 2,
  },
  cancellation: {
    trouble: 'request',
    share: 5,
    products: { Mobile: 4, 'Home fibre': 3, TV: 3 },
    fields: ['contract_number', 'date', 'account_number'],
    promise: 'other',
    atOnce: 0.4,
    hours: 18,
    hardTakes: 2,
  },
  roaming: {
    trouble: 'bill',
    share: 4,
    products: { Mobile: 10 },
    fields: ['phone', 'amount', 'account_number'],
    promise: 'credit',
    atOnce: 0.55,
    hours: 9,
    hardTakes: 2,
  },
  number_porting: {
    trouble: 'request',
    share: 3,
    products: { Mobile: 10 },
    fields: ['phone', 'contract_number', 'document'],
    promise: 'other',
    atOnce: 0.3,
    hours: 24,
    hardTakes: 2,
  },
} as const satisfies Readonly<Record<string, ReasonProfile>>;

export type Reason = keyof typeof REASONS;
export const REASON_NAMES = Object.keys(REASONS) as Reason[];
export const profileOf = (reason: Reason): ReasonProfile => REASONS[reason];
