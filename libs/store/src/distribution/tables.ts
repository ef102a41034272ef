/**
 * Where each table lies on Citus (docs/beyond-one-machine.md); on a plain PostgreSQL all of them are ordinary tables. A test
 * holds this list and the keys of the tables against the rules of storage.
 */
export type Lies =
  /** In pieces, by customer: what belongs to one customer is on one machine. */
  | 'by customer'
  /** Whole on every machine: small, seldom written, and joined with what lies by customer. */
  | 'everywhere'
  /** On the coordinator only: queues, which pass over what others hold, and what nothing that lies by customer is joined with. */
  | 'on the coordinator';

/** The column that tables are distributed by. It never changes: a merge of customers is a record and no update. */
export const DISTRIBUTION_COLUMN = 'customer_id';

export const TABLES: Readonly<Record<string, Lies>> = {
  event: 'by customer',
  event_copy: 'by customer',
  case_customer: 'by customer',
  customer_measure: 'by customer',
  customer_merge: 'by customer',
  customer_alias: 'by customer',
  erased_customer: 'by customer',
  source_figure: 'by customer',

  dirty_customer: 'on the coordinator',
  undo_customer: 'on the coordinator',
  retention_customer: 'on the coordinator',
  retention_sweep: 'on the coordinator',
  access_token: 'on the coordinator',
  account: 'on the coordinator',
  alert: 'on the coordinator',
  alert_case: 'on the coordinator',
  alert_change: 'on the coordinator',
  alert_delivery: 'on the coordinator',
  alert_recipient: 'on the coordinator',
  alert_rule: 'on the coordinator',
  audit_entry: 'on the coordinator',
  company_identity: 'on the coordinator',
  connection: 'on the coordinator',
  connection_case: 'on the coordinator',
  day_note: 'on the coordinator',
  dictionary: 'on the coordinator',
  ingest_token: 'on the coordinator',
  load: 'on the coordinator',
  mail_schedule: 'on the coordinator',
  mail_sending: 'on the coordinator',
  mapping: 'on the coordinator',
  membership: 'on the coordinator',
  migration: 'on the coordinator',
  one_time_link: 'on the coordinator',
  person: 'on the coordinator',
  risk_calibration: 'on the coordinator',
  saved_view: 'on the coordinator',
  session: 'on the coordinator',
  settings_change: 'on the coordinator',
  source: 'on the coordinator',
  worklist_change: 'on the coordinator',
  worklist_item: 'on the coordinator',
  workspace: 'on the coordinator',
};
