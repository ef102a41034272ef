/**
 * What the columns of somebody's table mean: the one definition from which the types, the validation and the published
 * JSON Schema (docs/mapping.schema.json) are derived. How a mapping is read: docs/sources/table.md.
 */
import Type, { type Static } from 'typebox';

const oneOf = <const T extends readonly string[]>(values: T, description: string) =>
  Type.Unsafe<T[number]>(Type.Enum([...values], { description }));
const text = (description: string) => Type.String({ minLength: 1, maxLength: 500, description });
const valueMap = <const T extends readonly string[]>(values: T, description: string) =>
  Type.Optional(Type.Record(Type.String(), oneOf(values, 'What the word means.'), { description }));

/** What a column of a table of cases says: one row per case, or several rows as it stood at different times. */
export const CASE_COLUMNS = [
  'case',
  'customer',
  'opened',
  'updated',
  'sequence',
  'resolved',
  'closed',
  'reopened',
  'first_response',
  'status',
  'closing_note',
  'team',
  'agent',
  'channel',
  'reason',
  'product',
  'segment',
  'priority',
  'csat',
  'nps',
  'ces',
  'rated',
  'parent',
  'merged_into',
  'public',
  'subject',
  'text',
  'language',
  'fact',
  'reopen_count',
  'assignment_count',
  'unused',
] as const;
export type CaseColumn = (typeof CASE_COLUMNS)[number];

/** What a column of a table of events says: one row per thing that happened. */
export const EVENT_COLUMNS = [
  'case',
  'customer',
  'id',
  'at',
  'sequence',
  'type',
  'actor_kind',
  'agent',
  'team',
  'from_team',
  'to_team',
  'from_agent',
  'to_agent',
  'status',
  'closing_note',
  'channel',
  'direction',
  'public',
  'opened',
  'reason',
  'product',
  'segment',
  'priority',
  'parent',
  'merged_into',
  'fact',
  'action',
  'value',
  'promise',
  'promise_kind',
  'due',
  'score',
  'scale',
  'text',
  'language',
  'unused',
] as const;
export type EventColumn = (typeof EVENT_COLUMNS)[number];
export type ColumnUse = CaseColumn | EventColumn;

/** What a word of an event's type comes to; `holder` = somebody else has it, `status` = the status column says what. */
export const EVENT_MEANINGS = [
  'opened',
  'inbound',
  'outbound',
  'message',
  'public_post',
  'holder',
  'escalation',
  'status',
  'updated',
  'waiting_on_customer',
  'waiting_on_third_party',
  'on_hold',
  'resumed',
  'resolved',
  'reopened',
  'closed',
  'closed_by_rule',
  'merged',
  'fact',
  'fact_given',
  'fact_asked',
  'fact_recorded',
  'fact_cleared',
  'promise_made',
  'promise_kept',
  'rating',
  'csat',
  'nps',
  'ces',
  'purchase',
  'renewal',
  'referral',
  'churn',
  'nothing',
] as const;
export type EventMeaning = (typeof EVENT_MEANINGS)[number];

export const STATUS_MEANINGS = [
  'new',
  'open',
  'customer',
  'third_party',
  'hold',
  'resolved',
  'closed',
  'closed_by_rule',
  'merged',
] as const;
export type StatusMeaning = (typeof STATUS_MEANINGS)[number];

/** `iso`: the year first, and whatever names its month or its offset; epochs are UTC; serials count days as Excel does. */
export const TIME_FORMATS = [
  'iso',
  'day_first',
  'month_first',
  'epoch_seconds',
  'epoch_milliseconds',
  'excel_serial',
  'excel_serial_1904',
] as const;
export type TimeFormat = (typeof TIME_FORMATS)[number];

const column = <const T extends readonly string[]>(uses: T) =>
  Type.Object(
    {
      column: text('Name of the column, in lower case; for nested JSON the keys joined by dots.'),
      as: oneOf(
        uses,
        'What it says. Several columns may be `customer` (together they are the id) or `fact`.',
      ),
      format: Type.Optional(oneOf(TIME_FORMATS, 'Of times: how they are written.')),
      zone: Type.Optional(text('Of times without an offset: the zone, if it is not that of the table.')),
      statuses: valueMap(STATUS_MEANINGS, 'Of a status: what its words mean, in lower case.'),
      types: valueMap(EVENT_MEANINGS, 'Of a type of events: what its words come to, in lower case.'),
      values: Type.Optional(
        Type.Record(Type.String(), Type.String(), {
          description:
            'What to write instead of a value: of channels, teams, ratings and so on; lower case to text.',
        }),
      ),
      max: Type.Optional(
        Type.Number({ exclusiveMinimum: 0, description: 'Of a rating: the highest there is.' }),
      ),
      field: Type.Optional(text('Of a fact: the name of the field, like order_number.')),
    },
    { additionalProperties: false },
  );

const head = {
  file: Type.Optional(
    text('Which file it is about, where several are loaded at once: its name without ending.'),
  ),
  sheet: Type.Optional(text('Which sheet of a workbook; by default the first with a header.')),
  array: Type.Optional(text('Which array of a JSON file holds the rows; keys joined by dots.')),
  zone: Type.Optional(text('IANA zone of times without an offset; UTC if it is not given.')),
};

export const caseTableSchema = Type.Object(
  {
    ...head,
    shape: Type.Literal('case'),
    caseFromRow: Type.Optional(
      Type.Boolean({
        description: 'No column names the case: every row is one of its own, known by its content.',
      }),
    ),
    columns: Type.Array(column(CASE_COLUMNS)),
  },
  { additionalProperties: false, title: 'One row per case, or per state of it' },
);
export const eventTableSchema = Type.Object(
  { ...head, shape: Type.Literal('event'), columns: Type.Array(column(EVENT_COLUMNS)) },
  { additionalProperties: false, title: 'One row per event' },
);
export const mappingSchema = Type.Object(
  {
    mapping: Type.Literal(1, { description: 'Version of this format.' }),
    tables: Type.Array(Type.Union([caseTableSchema, eventTableSchema]), { minItems: 1, maxItems: 20 }),
  },
  { additionalProperties: false },
);

export type CaseTable = Static<typeof caseTableSchema>;
export type EventTable = Static<typeof eventTableSchema>;
export type TableMapping = CaseTable | EventTable;
export type Mapping = Static<typeof mappingSchema>;
export type MappedColumn = Omit<CaseTable['columns'][number], 'as'> & { readonly as: ColumnUse };

export const TIME_USES: ReadonlySet<ColumnUse> = new Set<ColumnUse>([
  'opened',
  'updated',
  'resolved',
  'closed',
  'reopened',
  'first_response',
  'rated',
  'at',
  'due',
]);
/** Columns of which a table may have several. */
export const MANIFOLD_USES: ReadonlySet<ColumnUse> = new Set<ColumnUse>(['customer', 'fact', 'unused']);

export function mappingJsonSchema(): Readonly<Record<string, unknown>> {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:twicetold:mapping',
    title: 'Mapping of a table',
    description: 'What the columns of a table of cases or of events mean (docs/sources/table.md).',
    ...(JSON.parse(JSON.stringify(mappingSchema)) as Readonly<Record<string, unknown>>),
  };
}
