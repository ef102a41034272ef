/**
 * What the columns of somebody's table mean: the one definition from which the types, the validation and the published
 * JSON Schema (docs/mapping.schema.json) are derived. How a mapping is read: docs/sources/table.md.
 */
import {
  CASE_COLUMNS,
  EVENT_COLUMNS,
  EVENT_MEANINGS,
  STATUS_MEANINGS,
  TIME_FORMATS,
  type ColumnUse,
} from '@twicetold/metrics/mapping-uses';
import Type, { type Static } from 'typebox';

const oneOf = <const T extends readonly string[]>(values: T, description: string) =>
  Type.Unsafe<T[number]>(Type.Enum([...values], { description }));
const text = (description: string) => Type.String({ minLength: 1, maxLength: 500, description });
const valueMap = <const T extends readonly string[]>(values: T, description: string) =>
  Type.Optional(Type.Record(Type.String(), oneOf(values, 'What the word means.'), { description }));

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

export function mappingJsonSchema(): Readonly<Record<string, unknown>> {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:twicetold:mapping',
    title: 'Mapping of a table',
    description: 'What the columns of a table of cases or of events mean (docs/sources/table.md).',
    ...(JSON.parse(JSON.stringify(mappingSchema)) as Readonly<Record<string, unknown>>),
  };
}
