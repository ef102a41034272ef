import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DAMAGED, utf8Of } from './encodings.ts';
import { Noticed } from './noticed.ts';

async function* pieces(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let from = 0; from < bytes.length; from += size)
    yield await Promise.resolve(bytes.subarray(from, from + size));
}

async function read(
  bytes: Buffer,
  { size = 5, again = true }: { size?: number; again?: boolean } = {},
): Promise<{ text: string; remarks: string[] }> {
  const noticed = new Noticed();
  const source = {
    name: 'cases.csv',
    bytes: pieces(bytes, size),
    again: again ? () => pieces(bytes, size) : null,
  };
  const chunks = [];
  for await (const chunk of utf8Of(source, noticed)) chunks.push(chunk);
  return { text: Buffer.concat(chunks).toString(), remarks: noticed.remarks.map(({ sentence }) => sentence) };
}

const TEXT = 'id;teema\n1;Lõhkine öö, šašlõkk\n2;Гарантия\n';
const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16();

describe('Texts of an export', () => {
  it.each([
    ['UTF-8', Buffer.from(TEXT), []],
    ['UTF-8 with its mark', Buffer.from(`\uFEFF${TEXT}`), []],
    ['UTF-16LE with its mark', Buffer.from(`\uFEFF${TEXT}`, 'utf16le'), ['cases.csv was read as UTF-16LE.']],
    ['UTF-16BE with its mark', utf16be(`\uFEFF${TEXT}`), ['cases.csv was read as UTF-16BE.']],
    ['UTF-16LE', Buffer.from(TEXT, 'utf16le'), ['cases.csv was read as UTF-16LE.']],
    ['UTF-16BE', utf16be(TEXT), ['cases.csv was read as UTF-16BE.']],
  ])('in %s are read', async (_, bytes, remarks) => {
    expect(await read(bytes)).toEqual({ text: TEXT, remarks });
  });

  // õ = F5, ä = E4, € = 80, ’ = 92, ž = 9E (Windows-1252); Г = C3, а = E0 … (Windows-1251), by the code charts.
  it('in Windows-1252 are read, also where the first byte that says so comes late', async () => {
    const ascii = 'a'.repeat(20_000);
    const bytes = Buffer.concat([
      Buffer.from(ascii),
      Buffer.from([0xf5, 0x20, 0xe4, 0x20, 0x80, 0x92, 0x9e]),
    ]);
    const read1252 = { text: `${ascii}õ ä €’ž`, remarks: ['cases.csv was read as Windows-1252.'] };
    expect(await read(bytes)).toEqual(read1252);
    expect(await read(bytes, { size: 20_007, again: false })).toEqual(read1252);
  });

  it('in Windows-1251 are read', async () => {
    const bytes = Buffer.from([0x31, 0x3b, 0xc3, 0xe0, 0xf0, 0xe0, 0xed, 0xf2, 0xe8, 0xff, 0x0a]);
    expect(await read(bytes)).toEqual({
      text: '1;Гарантия\n',
      remarks: ['cases.csv was read as Windows-1251.'],
    });
  });

  it('in UTF-8 with damaged bytes keep the rest, and the places are marked: the file is looked through beforehand', async () => {
    // The damage comes first: what stands before it does not tell, the whole file does.
    const bytes = Buffer.concat([
      Buffer.from('1;'),
      Buffer.from([0xc3]),
      Buffer.from(';x\n2;õäöü\n3;Гарантия\n'),
    ]);
    expect(await read(bytes)).toEqual({
      text: `1;${DAMAGED};x\n2;õäöü\n3;Гарантия\n`,
      remarks: ['cases.csv is UTF-8, but some of its bytes are not: the rows they stand in are rejected.'],
    });
  });

  it('in UTF-8 from standard input, damaged late, keep the rest too', async () => {
    const bytes = Buffer.concat([Buffer.from('õ;õ;õ;õ\n'), Buffer.from([0xff, 0x0a]), Buffer.from('ä\n')]);
    expect((await read(bytes, { again: false })).text).toBe(`õ;õ;õ;õ\n${DAMAGED}\nä\n`);
  });

  it('in UTF-8 are the same in whatever pieces they arrive', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'binary' }),
        fc.integer({ min: 1, max: 9 }),
        async (written, size) => {
          const text = `x${written.replaceAll('\0', '')}`;
          expect((await read(Buffer.from(text), { size })).text).toBe(text);
        },
      ),
    );
  });

  it('are handed on line by line while they are being written', async () => {
    let asked = 0;
    async function* written(): AsyncGenerator<Buffer> {
      for (const line of ['{"id":1}\n', '{"id":2}\n']) {
        asked += 1;
        yield await Promise.resolve(Buffer.from(line));
      }
    }
    const source = { name: 'standard input', bytes: written(), again: null };
    const lines = utf8Of(source, new Noticed());
    expect(String((await lines.next()).value)).toBe('{"id":1}\n');
    expect(asked).toBe(1);
  });

  it('are none in an empty file', async () => {
    expect(await read(Buffer.alloc(0))).toEqual({ text: '', remarks: ['cases.csv is empty.'] });
  });

  it.each([
    ['%PDF-1.7', 'cases.csv is a PDF document: export the cases as CSV, JSON or XLSX.'],
    ['PAR1', 'cases.csv is a Parquet file, which is not read: export it as CSV or JSON.'],
    ['\0\x01\0\0\x02\0binary', 'cases.csv is no text but a binary file.'],
  ])('are not looked for in a file that begins with %j', async (beginning, message) => {
    await expect(read(Buffer.from(beginning, 'latin1'))).rejects.toThrow(message);
  });
});
