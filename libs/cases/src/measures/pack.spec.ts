import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ALL_VARIANTS } from '../issues/variants.ts';
import { DICTIONARIES, type DictionaryName, type FieldSpec } from './fields.ts';
import { FIELD_ORDER, packMeasures, readMeasures } from './pack.ts';
import { unpackMeasures } from './unpack.ts';
import { MEASURE_NAMES, measureFields, type CustomerMeasures, type MeasureName } from './rows.ts';

class Dictionaries {
  private readonly names = new Map<DictionaryName, string[]>(DICTIONARIES.map((name) => [name, []]));

  readonly codeOf = (dictionary: DictionaryName, name: string): number => {
    const names = this.names.get(dictionary) ?? [];
    return names.includes(name) ? names.indexOf(name) + 1 : names.push(name);
  };
  readonly nameOf = (dictionary: DictionaryName, code: number): string =>
    this.names.get(dictionary)?.[code - 1] ?? 'no such code';
}

const milliseconds = fc.maxSafeInteger().map((value) => Math.trunc(value / 4) + 0);

function valueOf(spec: FieldSpec): fc.Arbitrary<unknown> {
  const orNull = (arbitrary: fc.Arbitrary<unknown>) => fc.option(arbitrary, { nil: null });
  switch (spec.kind) {
    case 'dimension':
      return orNull(fc.string({ minLength: 1 }));
    case 'oneOf':
      return orNull(fc.constantFrom(...spec.values));
    case 'flag':
      return fc.boolean();
    case 'instant':
    case 'duration':
      return orNull(fc.oneof(milliseconds, fc.integer({ min: -1000, max: 1000 })));
    case 'count':
      return orNull(fc.oneof(fc.nat(), fc.nat({ max: 3 })));
    case 'number':
      return orNull(
        fc.oneof(fc.double({ noNaN: true }), fc.integer(), fc.constantFrom(-0.5, 0.29, -0, 1e-9)),
      );
    case 'case':
      return fc.nat();
    case 'wordSet':
      return fc.integer({ min: 0, max: 2 ** spec.values.length - 1 });
    case 'variants':
      return fc.integer({ min: 1, max: ALL_VARIANTS });
  }
}

const measures = fc
  .record(
    Object.fromEntries(
      MEASURE_NAMES.map((measure) => {
        const fields = Object.entries<FieldSpec>(measureFields[measure]).map(([name, spec]) => [
          name,
          valueOf(spec),
        ]);
        return [
          measure,
          fc.array(fc.record(Object.fromEntries(fields) as Record<string, fc.Arbitrary<unknown>>), {
            maxLength: 4,
          }),
        ];
      }),
    ),
  )
  .map((rows) => ({ cases: ['A'], rows }) as unknown as CustomerMeasures);

describe('packed measures', () => {
  it('come back as they went in', () => {
    fc.assert(
      fc.property(measures, (packed) => {
        const { codeOf, nameOf } = new Dictionaries();
        const back = unpackMeasures(packMeasures(packed, codeOf), packed.cases, nameOf);
        expect(back).toEqual(packed);
      }),
    );
  });

  it('keep numbers exactly, to the last bit', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true }), (score) => {
        const where = { variants: ALL_VARIANTS, case: 0, issueCase: 0, at: 0, team: null, channel: null };
        const row = { ...where, kind: 'csat', score, max: null } as const;
        const { codeOf } = new Dictionaries();
        const seen: number[] = [];
        readMeasures(packMeasures({ cases: ['A'], rows: { ...noRows, voice: [row] } }, codeOf), (_, values) =>
          seen.push(values[FIELD_ORDER.voice.indexOf('score')] ?? NaN),
        );
        expect(seen).toEqual([score]);
      }),
    );
  });

  it('say what is not known as NaN for numbers and 0 for codes, and 0 as 0', () => {
    const { codeOf } = new Dictionaries();
    const row = { ...unknownHandoff, known: 0, toTeam: 'north' };
    const seen: Record<string, number>[] = [];
    readMeasures(
      packMeasures({ cases: ['A'], rows: { ...noRows, handoff: [row] } }, codeOf),
      (measure, values) => {
        seen.push(Object.fromEntries(FIELD_ORDER[measure].map((name, i) => [name, values[i] ?? -1])));
      },
    );
    expect(seen).toEqual([
      expect.objectContaining({
        variants: ALL_VARIANTS,
        case: 2,
        issueCase: 1,
        level: 1,
        at: NaN,
        known: 0,
        lost: NaN,
        fromTeam: 0,
        toTeam: 1,
        returned: 0,
        orphan: 1,
        firstTouch: NaN,
      }),
    ]);
  });

  it('can be read up to one of them, without what comes after it', () => {
    const { codeOf } = new Dictionaries();
    const packed = packMeasures(
      { cases: ['A'], rows: { ...noRows, handoff: [unknownHandoff], voice: [] } },
      codeOf,
    );
    const readUpTo = (measure: MeasureName) => {
      const seen: MeasureName[] = [];
      readMeasures(packed, (read) => seen.push(read), measure);
      return seen;
    };
    expect(readUpTo('contact')).toEqual([]);
    expect(readUpTo('handoff')).toEqual(['handoff']);
    expect(() => readMeasures(packed.slice(0, 3), () => undefined, 'leg')).not.toThrow();
  });

  it('are refused when cut short, too long or of another format', () => {
    const { codeOf } = new Dictionaries();
    const bytes = packMeasures({ cases: ['A'], rows: { ...noRows, handoff: [unknownHandoff] } }, codeOf);
    const read = (damaged: Uint8Array) => () => readMeasures(damaged, () => undefined);
    expect(read(bytes)).not.toThrow();
    expect(read(bytes.slice(0, -1))).toThrow('the pack ends too early');
    expect(read(new Uint8Array([...bytes, 0]))).toThrow('the pack goes on after its last row');
    expect(read(new Uint8Array([99, ...bytes.slice(1)]))).toThrow(
      'measures are packed in format 99, this is 1',
    );
  });
});

const noRows = Object.fromEntries(
  MEASURE_NAMES.map((name) => [name, []]),
) as unknown as CustomerMeasures['rows'];

const unknownHandoff = {
  variants: ALL_VARIANTS,
  case: 2,
  issueCase: 1,
  level: 'TEAM',
  at: null,
  origin: null,
  kind: null,
  fromTeam: null,
  toTeam: null,
  fromAgent: null,
  toAgent: null,
  channel: null,
  evidence: null,
  known: null,
  repeated: null,
  cleared: null,
  lost: null,
  knownFields: null,
  lostFields: null,
  returned: false,
  cameBack: false,
  firstTouch: null,
  seenByTouch: false,
  spanEndedAt: null,
  orphan: true,
  droppedPromiseAt: null,
  promisesSettledAt: null,
  nextRepeat: null,
  ratedAfter: null,
  publicAfterAt: null,
  churnedAfterAt: null,
  leftBefore: false,
} as const;
