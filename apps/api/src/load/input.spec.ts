import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { deflateRawSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { servicenow } from './adapters/servicenow/servicenow.ts';
import type { SourceRow } from './adapters/adapter.ts';
import { inputsOf } from './input.ts';
import { Reading } from './reading.ts';
import { UNPACKING_LIMITS, type UnpackingLimits } from './unpacking.ts';

const HEADER = 'number,incident_state,opened_at,sys_updated_at,assignment_group';
/** Rows that do not pack well, so that a cut takes only some of them. */
const ROWS = Array.from({ length: 3_000 }, (_, i) => {
  const minute = String((i * 37) % 60).padStart(2, '0');
  return `INC${(i * 7_919) % 10_007},New,13/3/2016 08:${minute},13/3/2016 09:${minute},Group ${(i * 31) % 97}`;
});
const CSV = `${HEADER}\n${ROWS.join('\n')}\n`;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'twicetold-input-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** As it is of large files, without making one. */
const JUDGED_EARLY: UnpackingLimits = { ...UNPACKING_LIMITS, judgedFrom: 1_000_000 };

async function read(
  name: string,
  content: Buffer,
  limits: UnpackingLimits = UNPACKING_LIMITS,
): Promise<{ rows: SourceRow[]; reading: Reading }> {
  await writeFile(path.join(folder, name), content);
  const reading = new Reading();
  const rows: SourceRow[] = [];
  for await (const row of servicenow.read(await inputsOf([name], folder, limits), { until: null, reading }))
    rows.push(row);
  return { rows, reading };
}

describe('A compressed export', () => {
  it('is unpacked, whatever its name', async () => {
    const { rows, reading } = await read('whole', gzipSync(CSV));
    expect(rows).toHaveLength(ROWS.length);
    expect(reading.noticed.incomplete).toEqual([]);
  });

  it.each([0.1, 0.5, 0.9, 0.999])(
    'that was cut off after %d of it keeps every row that is whole, rejects the half one and is incomplete',
    async (share) => {
      const packed = gzipSync(CSV);
      const { rows, reading } = await read(
        'cut.csv.gz',
        packed.subarray(0, Math.floor(packed.length * share)),
      );
      const taken = rows.filter(({ rejection }) => rejection === null);
      expect(taken.length).toBeGreaterThan(ROWS.length * share * 0.5);
      // The rows from the first to the last that was read, none left out.
      expect(taken.map(({ line }) => line).toSorted((a, b) => a - b)).toEqual(taken.map((_, i) => i + 2));
      expect(rows.filter(({ rejection }) => rejection !== null)).toHaveLength(1);
      expect(reading.noticed.incomplete).toEqual(['cut.csv.gz']);
    },
  );

  it('that is damaged inside is refused: what came before the damage cannot be trusted', async () => {
    const packed = gzipSync(CSV);
    packed.fill(0xff, packed.length >> 1, (packed.length >> 1) + 200);
    await expect(read('damaged.gz', packed)).rejects.toThrow('damaged.gz is damaged and cannot be unpacked');
  });

  it('whose checksum does not agree is refused', async () => {
    const packed = gzipSync(CSV);
    packed.writeUInt32LE(packed.readUInt32LE(packed.length - 8) ^ 1, packed.length - 8);
    await expect(read('changed.gz', packed)).rejects.toThrow('changed.gz is damaged and cannot be unpacked');
  });

  it('whose head is broken is refused', async () => {
    const packed = gzipSync(CSV);
    packed.writeUInt8(0x63, 2);
    await expect(read('head.gz', packed)).rejects.toThrow('head.gz is damaged and cannot be unpacked');
  });

  it('that holds another compressed file is refused', async () => {
    await expect(read('twice.gz', gzipSync(gzipSync(CSV)))).rejects.toThrow('twice.gz is packed twice');
  });

  it('that comes to far more than any export does is not unpacked to its end', async () => {
    const bomb = gzipSync(Buffer.alloc(4_000_000, 'x'));
    await expect(read('bomb.gz', bomb, JUDGED_EARLY)).rejects.toThrow(
      'bomb.gz is not unpacked further: it comes to more than 250 times its packed size (TWICETOLD_UNPACK_RATIO).',
    );
  });

  it('that comes to more than is allowed is not unpacked to its end', async () => {
    await expect(read('large.gz', gzipSync(CSV), { bytes: 65_536, ratio: 250 })).rejects.toThrow(
      'large.gz is not unpacked further: it comes to more than',
    );
  });
});

describe('A zip file', () => {
  it('is read as the files in it', async () => {
    const names = await namesIn(
      'export.zip',
      zipOf({ 'cases/a.csv': CSV, 'b.csv': CSV, '__MACOSX/b.csv': 'x' }),
    );
    expect(names).toEqual(['export.zip/cases/a.csv', 'export.zip/b.csv']);
    const { rows } = await read('export.zip', zipOf({ 'a.csv': CSV }));
    expect(rows).toHaveLength(ROWS.length);
  });

  it('that is a workbook is one input of its own kind', async () => {
    const file = path.join(folder, 'cases.xlsx');
    await writeFile(file, zipOf({ '[Content_Types].xml': '<x/>', 'xl/workbook.xml': '<x/>' }));
    const [input, ...others] = await inputsOf(['cases.xlsx'], folder);
    expect(input).toMatchObject({ name: 'cases.xlsx', workbook: file });
    expect(others).toEqual([]);
    await expect(input?.open(new Reading())).rejects.toThrow('cases.xlsx is a workbook');
  });

  it('that is cut off is refused', async () => {
    const whole = zipOf({ 'a.csv': CSV });
    await expect(namesIn('cut.zip', whole.subarray(0, whole.length - 30))).rejects.toThrow(
      'cut.zip is a damaged zip file',
    );
  });

  it('of which a file comes to far more than any export does is not unpacked to its end', async () => {
    await expect(read('bomb.zip', zipOf({ 'a.csv': 'x'.repeat(4_000_000) }), JUDGED_EARLY)).rejects.toThrow(
      'bomb.zip/a.csv is not unpacked further',
    );
  });

  it('without files is refused', async () => {
    await expect(namesIn('empty.zip', zipOf({}))).rejects.toThrow(
      'empty.zip is a zip file without files in it',
    );
  });
});

describe('A folder', () => {
  it('is read as the files in it, in the order of their names', async () => {
    await mkdir(path.join(folder, 'export'));
    for (const name of ['b.csv', 'a.csv', '.hidden']) await writeFile(path.join(folder, 'export', name), CSV);
    const inputs = await inputsOf(['export'], folder);
    expect(inputs.map(({ name }) => name)).toEqual(['export/a.csv', 'export/b.csv']);
  });

  it('without files is refused', async () => {
    await mkdir(path.join(folder, 'nothing'));
    await expect(inputsOf(['nothing'], folder)).rejects.toThrow('nothing is a folder without files.');
  });
});

async function namesIn(name: string, content: Buffer): Promise<string[]> {
  await writeFile(path.join(folder, name), content);
  return (await inputsOf([name], folder)).map((input) => input.name);
}

/** As the format is laid down in APPNOTE.TXT 4.3: local headers with what they head, the directory, its end. Without checksums: they are not looked at. */
function zipOf(files: Readonly<Record<string, string>>): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(files)) {
    const packed = deflateRawSync(text);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(text.length, 18);
    common.writeUInt16LE(name.length, 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    directory.push(Buffer.from('504b01021400', 'hex'), common, place, Buffer.from(name));
    const local = Buffer.concat([Buffer.from('504b0304', 'hex'), common, Buffer.from(name), packed]);
    parts.push(local);
    offset += local.length;
  }
  const entries = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Object.keys(files).length, 8);
  end.writeUInt16LE(Object.keys(files).length, 10);
  end.writeUInt32LE(entries.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, entries, end]);
}
