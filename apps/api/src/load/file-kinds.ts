/** Files that are no text, told by their first bytes: what they are, and what to do instead. */
const KINDS: readonly (readonly [beginning: string, is: string])[] = [
  ['504b0304', 'a zip file inside another file: unpack it first'],
  ['504b0506', 'an empty zip file'],
  ['1f8b', 'packed twice: unpack it first'],
  ['425a68', 'packed by bzip2, which is not read: unpack it, or pack it with gzip'],
  ['fd377a585a00', 'packed by xz, which is not read: unpack it, or pack it with gzip'],
  ['28b52ffd', 'packed by zstd, which is not read: unpack it, or pack it with gzip'],
  ['377abcaf271c', 'a 7z archive, which is not read: unpack it first'],
  ['526172211a07', 'a rar archive, which is not read: unpack it first'],
  ['d0cf11e0a1b11ae1', 'a workbook or document of an old Office version: save it as XLSX or CSV'],
  ['25504446', 'a PDF document: export the cases as CSV, JSON or XLSX'],
  ['53514c69746520666f726d6174', 'an SQLite database: export its tables as CSV'],
  ['50415231', 'a Parquet file, which is not read: export it as CSV or JSON'],
  ['89504e47', 'a picture'],
  ['ffd8ff', 'a picture'],
];

/** What the file of that name is, as a sentence; null = nothing known. */
export function binaryKind(head: Buffer, name: string): string | null {
  const beginning = head.subarray(0, 16).toString('hex');
  const kind = KINDS.find(([bytes]) => beginning.startsWith(bytes))?.[1];
  return kind === undefined ? null : `${name} is ${kind}.`;
}

export const isGzip = (head: Buffer): boolean => head[0] === 0x1f && head[1] === 0x8b;
export const isZip = (head: Buffer): boolean =>
  ['504b0304', '504b0506'].includes(head.subarray(0, 4).toString('hex'));
