/** Valid bytes made wrong: in a byte, a field, a type, the order of lines, the encoding, or by an end in the middle. */
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';

/** What stands where a value is expected. */
export const NASTY: readonly string[] = [
  '',
  'null',
  'true',
  '-1',
  '1e999',
  'NaN',
  '99999999999999999999',
  '0.1',
  '[]',
  '{}',
  '{"__proto__":{"a":1}}',
  '__proto__',
  'constructor',
  '\\u0000',
  '\\ud800',
  '\u0000',
  '"',
  '\\',
  '=1+1',
  '0000-00-00T00:00:00Z',
  '+275760-09-13T00:00:00.001Z',
  '2026-02-30T25:61:00Z',
  '٣',
  '🙂'.repeat(300),
  '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///">]>',
  '&b;',
  "'; drop table event; --",
  'x'.repeat(20_000),
];
const WORD = /[\p{L}\p{N}_.:+-]+/gu;

export interface Mutation {
  readonly kind: string;
  /** 0 to 1. */
  readonly place: number;
  readonly length: number;
  readonly nasty: string;
}

const KINDS = [
  'byte',
  'cut',
  'drop',
  'again',
  'word',
  'word',
  'word',
  'lines',
  'utf16',
  'latin1',
  'gzip',
  'half gzip',
];

export const mutations: fc.Arbitrary<Mutation[]> = fc.array(
  fc.record({
    kind: fc.constantFrom(...KINDS),
    place: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
    length: fc.nat({ max: 40 }),
    nasty: fc.constantFrom(...NASTY),
  }),
  { minLength: 1, maxLength: 4 },
);

export function mutated(content: string, changes: readonly Mutation[]): Buffer {
  return changes.reduce<Buffer>(apply, Buffer.from(content));
}

function apply(bytes: Buffer, { kind, place, length, nasty }: Mutation): Buffer {
  const from = Math.floor(place * bytes.length);
  const [before, after] = [bytes.subarray(0, from), bytes.subarray(from)];
  switch (kind) {
    case 'byte':
      return Buffer.concat([before, Buffer.from([length * 6]), after.subarray(1)]);
    case 'cut':
      return before;
    case 'drop':
      return Buffer.concat([before, after.subarray(length)]);
    case 'again':
      return Buffer.concat([before, after.subarray(0, length), after]);
    case 'lines':
      return Buffer.from(bytes.toString().split('\n').reverse().join('\n'));
    case 'utf16':
      return Buffer.from(`\uFEFF${bytes.toString()}`, 'utf16le');
    case 'latin1':
      return Buffer.from(`${bytes.toString()}é`, 'latin1');
    case 'gzip':
      return gzipSync(bytes);
    case 'half gzip':
      return gzipSync(bytes).subarray(0, 30 + length);
    default:
      return Buffer.from(wordReplaced(bytes.toString(), place, nasty));
  }
}

function wordReplaced(text: string, place: number, nasty: string): string {
  const words = [...text.matchAll(WORD)];
  const word = words[Math.floor(place * words.length)];
  if (word === undefined) return text + nasty;
  return text.slice(0, word.index) + nasty + text.slice(word.index + word[0].length);
}
