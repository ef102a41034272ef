/**
 * One customer's measure rows as bytes, and back. Driven only by `measureFields`: a new measure or field needs
 * no change here. Case ids are not in the pack; they travel beside it (`CustomerMeasures.cases`).
 *
 * Layout: format version, then per measure (in the order of `measureFields`) the number of rows and the rows.
 * A row is written in groups of eight fields: one byte saying which of them differ from their usual value
 * (null; 0 for counts and references; all bits for variants), then those values. Instants are differences from
 * the instant before, in the order written. A customer with one case and two contacts takes about 150 bytes.
 */
import { ALL_VARIANTS } from '../issues/variants.ts';
import { ByteReader } from './byte-reader.ts';
import { ByteWriter } from './byte-writer.ts';
import type { DictionaryName, FieldSpec } from './fields.ts';
import { MEASURE_NAMES, measureFields, type CustomerMeasures, type MeasureName } from './rows.ts';

const FORMAT = 1;
/** Bumped when the same fields come to mean something else. */
const MEANING = 4;

/**
 * Of what and how measures are packed, from 0 to 2^31 − 1: another field, another list of words or another meaning gives
 * another number, and measures of another number are folded again before anybody reads them.
 */
export const DEFINITION_VERSION = definitionVersion(JSON.stringify([FORMAT, MEANING, measureFields]));
/** How a `number` is written: whole, hundredths, or all eight bytes. Whichever is exact. */
const WHOLE = 0;
const HUNDREDTHS = 1;
const EXACT = 2;

/** The code of a name in a dictionary of the workspace, from 1; given out if it has none yet. */
export type CodeOf = (dictionary: DictionaryName, name: string) => number;
/** The name of a code from 1. */
export type NameOf = (dictionary: DictionaryName, code: number) => string;

/**
 * Called once per row; case rows come first and in the order of their ordinals, then the other measures in the
 * order of `MEASURE_NAMES`. `values[i]` belongs to the field `FIELD_ORDER[measure][i]`:
 *
 * | kind                        | value                     | null |
 * |-----------------------------|---------------------------|------|
 * | dimension                   | dictionary code from 1    | 0    |
 * | oneOf                       | position in `values` + 1  | 0    |
 * | flag                        | 1 or 0                    |      |
 * | instant, duration           | milliseconds              | NaN  |
 * | count, number               | itself                    | NaN  |
 * | case (ordinal from 0), variants and wordSet (bit sets) | itself |  |
 *
 * `values` is used again for the next row: copy what is to be kept.
 */
export type MeasureSink = (measure: MeasureName, values: Float64Array, measureIndex: number) => void;

/** Field names of each measure, in the order of the values of a row. */
export const FIELD_ORDER = Object.fromEntries(
  MEASURE_NAMES.map((measure) => [measure, Object.keys(measureFields[measure])]),
) as unknown as { readonly [M in MeasureName]: readonly (keyof (typeof measureFields)[M] & string)[] };

interface Plan {
  readonly measure: MeasureName;
  readonly names: readonly string[];
  readonly specs: readonly FieldSpec[];
  readonly values: Float64Array;
}
const PLANS: readonly Plan[] = MEASURE_NAMES.map((measure) => {
  const specs = Object.values<FieldSpec>(measureFields[measure]);
  return { measure, names: FIELD_ORDER[measure], specs, values: new Float64Array(specs.length) };
});

const writer = new ByteWriter();
const reader = new ByteReader();

/** FNV-1a, of which one bit is left out: the column is a signed integer. */
function definitionVersion(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 1;
}

/** Rows to bytes. Throws RangeError for a duration or count that is no whole number. */
export function packMeasures(measures: CustomerMeasures, codeOf: CodeOf): Uint8Array {
  writer.restart();
  writer.byte(FORMAT);
  let lastInstant = 0;
  for (const { measure, names, specs } of PLANS) {
    const rows = measures.rows[measure] as readonly Record<string, unknown>[];
    writer.unsigned(rows.length);
    for (const row of rows) {
      for (let group = 0; group < specs.length; group += 8) {
        const maskAt = writer.position();
        let mask = 0;
        writer.byte(0);
        for (let i = group; i < group + 8 && i < specs.length; i++) {
          const spec = specs[i] as FieldSpec;
          const value = row[names[i] as string];
          if (!differs(spec, value)) continue;
          mask |= 1 << (i - group);
          if (spec.kind === 'instant') {
            writer.signed((value as number) - lastInstant);
            lastInstant = value as number;
          } else write(spec, value, codeOf);
        }
        writer.putAt(maskAt, mask);
      }
    }
  }
  return writer.toBytes();
}

function differs(spec: FieldSpec, value: unknown): boolean {
  switch (spec.kind) {
    case 'flag':
      return value === true;
    case 'count':
    case 'case':
    case 'wordSet':
      return value !== 0;
    case 'variants':
      return value !== ALL_VARIANTS;
    default:
      return value !== null;
  }
}

function write(spec: FieldSpec, value: unknown, codeOf: CodeOf): void {
  switch (spec.kind) {
    case 'dimension':
      return writer.unsigned(codeOf(spec.dictionary, value as string));
    case 'oneOf':
      return writer.byte(spec.values.indexOf(value as string) + 1);
    case 'duration':
      return writer.signed(value as number);
    case 'count':
      return writer.unsigned(value === null ? 0 : (value as number));
    case 'number':
      return writeNumber(value as number);
    case 'case':
    case 'variants':
    case 'wordSet':
      return writer.unsigned(value as number);
    default:
      return undefined;
  }
}

function writeNumber(value: number): void {
  const hundredths = Math.round(value * 100);
  if (Number.isSafeInteger(value) && Math.abs(value) < 2 ** 50 && !Object.is(value, -0)) {
    writer.byte(WHOLE);
    writer.signed(value);
  } else if (Math.abs(hundredths) < 2 ** 50 && hundredths !== 0 && hundredths / 100 === value) {
    writer.byte(HUNDREDTHS);
    writer.signed(hundredths);
  } else {
    writer.byte(EXACT);
    writer.float(value);
  }
}

/**
 * Bytes to rows, one call of `sink` per row; `upTo`: of this measure and those before it. Throws RangeError when the bytes are not
 * a whole pack of this format, as far as they are read.
 */
export function readMeasures(bytes: Uint8Array, sink: MeasureSink, upTo?: MeasureName): void {
  reader.open(bytes);
  const format = reader.byte();
  if (format !== FORMAT) throw new RangeError(`measures are packed in format ${format}, this is ${FORMAT}`);
  let lastInstant = 0;
  for (let index = 0; index < PLANS.length; index++) {
    const { measure, specs, values } = PLANS[index] as Plan;
    const rows = reader.unsigned();
    for (let row = 0; row < rows; row++) {
      let mask = 0;
      for (let i = 0; i < specs.length; i++) {
        if ((i & 7) === 0) mask = reader.byte();
        const spec = specs[i] as FieldSpec;
        const present = (mask & (1 << (i & 7))) !== 0;
        if (present && spec.kind === 'instant') values[i] = lastInstant += reader.signed();
        else values[i] = present ? read(spec) : usual(spec);
      }
      sink(measure, values, index);
    }
    if (measure === upTo) return;
  }
  if (!reader.ended()) throw new RangeError('the pack goes on after its last row');
}

function usual(spec: FieldSpec): number {
  switch (spec.kind) {
    case 'instant':
    case 'duration':
    case 'number':
      return NaN;
    case 'variants':
      return ALL_VARIANTS;
    default:
      return 0;
  }
}

function read(spec: FieldSpec): number {
  switch (spec.kind) {
    case 'oneOf':
      return reader.byte();
    case 'flag':
      return 1;
    case 'duration':
      return reader.signed();
    case 'number':
      return readNumber();
    case 'count': {
      // A count that is written and 0 is the one that is not known: a known 0 is never written.
      const value = reader.unsigned();
      return value === 0 ? NaN : value;
    }
    default:
      return reader.unsigned();
  }
}

function readNumber(): number {
  const how = reader.byte();
  return how === WHOLE ? reader.signed() : how === HUNDREDTHS ? reader.signed() / 100 : reader.float();
}
