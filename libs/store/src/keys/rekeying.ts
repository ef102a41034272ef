/**
 * What PostgreSQL does to give everything that is known under keyed numbers and fingerprints those of a new key: from what is there, since what they
 * were made of is kept nowhere. `KeyStep` is the same in JavaScript. In each statement $1 is the workspace, $2 and $3 are the blocks
 * that HMAC makes of the key (RFC 2104). Not for Citus, which changes no column that it distributes by.
 */
import { STEPS_FROM } from '../workspaces/secrets.ts';

/** Columns that hold a customer's number. A test looks for the old ones in all columns of all tables. */
const NUMBERS: Readonly<Record<string, readonly string[]>> = {
  event_copy: ['customer_id'],
  case_customer: ['customer_id'],
  customer_measure: ['customer_id'],
  customer_merge: ['customer_id', 'into_id'],
  customer_alias: ['customer_id', 'root_id'],
  dirty_customer: ['customer_id'],
  erased_customer: ['customer_id'],
  retention_customer: ['customer_id'],
  source_figure: ['customer_id'],
  undo_customer: ['customer_id'],
  worklist_item: ['customer_id'],
};

const keyed = (text: string) => `sha256($3::bytea || sha256($2::bytea || convert_to(${text}, 'UTF8')))`;

/** 63 bits of 64: what is too long for a string of bits is cut off behind. */
export const NUMBER = (before: string): string =>
  `('x' || encode(substring(${keyed(`'${STEPS_FROM.customerKey}' || ${before}`)} for 8), 'hex'))::bit(63)::bigint`;

export const FINGERPRINT = (before: string): string =>
  `encode(substring(${keyed(`'${STEPS_FROM.fingerprint}' || ${before}`)} for 8), 'hex')`;

const FINGERPRINTS = (list: string) => `(
  select coalesce(jsonb_agg(${FINGERPRINT('mark.value')} order by mark.place), '[]')
  from jsonb_array_elements_text(${list}) with ordinality as mark (value, place))`;

const VALUES = (list: string) => `(
  select coalesce(jsonb_agg(told.value || jsonb_build_object(
           'fingerprints', ${FINGERPRINTS(`told.value -> 'fingerprints'`)},
           'parts', ${FINGERPRINTS(`told.value -> 'parts'`)}) order by told.place), '[]')
  from jsonb_array_elements(${list}) with ordinality as told (value, place))`;

const BODY = `
  case
    when type = 'fact' and body ->> 'fingerprint' is not null
      then jsonb_set(body, '{fingerprint}', to_jsonb(${FINGERPRINT(`(body ->> 'fingerprint')`)}))
    when type = 'contact' and jsonb_typeof(body -> 'read') = 'object'
      then jsonb_set(body, '{read}', (body -> 'read') || jsonb_build_object(
        'facts', ${VALUES(`body #> '{read,facts}'`)}, 'unlabelled', ${VALUES(`body #> '{read,unlabelled}'`)}))
    else body
  end`;

const rekey = (table: string, columns: readonly string[], more: readonly string[] = []) =>
  `update ${table} set ${[...columns.map((column) => `${column} = ${NUMBER(column)}`), ...more].join(', ')} where workspace_id = $1`;

/** One after the other, so that the events of a load stay together: by that they are found. */
export const READ_IN_PLACE = `
  select set_config('enable_indexscan', 'off', true), set_config('enable_bitmapscan', 'off', true)`;

export const REKEYING: readonly string[] = [
  rekey('event', ['customer_id'], [`body = ${BODY}`]),
  ...Object.entries(NUMBERS).map(([table, columns]) =>
    rekey(table, columns, table === 'event_copy' ? [`body = ${BODY}`] : []),
  ),
];

/**
 * Where several customers were the first in a case at once, or told one event each, the order of their numbers decides, and that is another one now: of
 * these the measures are computed again.
 */
export const MARK_WHOSE_NUMBERS_DECIDE = `
  insert into dirty_customer (workspace_id, customer_id)
  select $1::integer, coalesce(alias.root_id, key.customer_id)
  from case_customer as key
  left join customer_alias as alias on alias.workspace_id = $1 and alias.customer_id = key.customer_id
  where key.workspace_id = $1 and key.case_id in (
    select case_id from case_customer where workspace_id = $1
    group by case_id having count(*) filter (where stated) > 1 or count(*) > 2)
  union
  select $1::integer, root_id from customer_alias where workspace_id = $1 group by root_id having count(*) > 1
  order by 2
  on conflict (workspace_id, customer_id) do nothing`;

const BLOCK = 64;

/** As parameters of `REKEYING`. @param secret no longer than a block */
export function blocksOf(secret: Uint8Array): { readonly inner: Buffer; readonly outer: Buffer } {
  const block = Buffer.alloc(BLOCK);
  block.set(secret);
  return {
    inner: Buffer.from(block.map((byte) => byte ^ 0x36)),
    outer: Buffer.from(block.map((byte) => byte ^ 0x5c)),
  };
}
