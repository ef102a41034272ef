import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { inputsOf } from '../input.ts';
import { proposeMapping } from '../mapping/propose.ts';
import { Reading } from '../reading.ts';
import { shownAs } from './date-formats.ts';
import { writeWorkbook, zipOf } from './fixtures/workbook.ts';
import { SharedStrings } from './shared-strings.ts';
import { sheetRows } from './sheet-rows.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'twicetold-xlsx-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const text = (ref: string, value: string) => `<c r="${ref}" t="inlineStr"><is><t>${value}</t></is></c>`;
const header = (...names: readonly string[]) =>
  `<row r="1">${names.map((name, i) => text(`${String.fromCharCode(65 + i)}1`, name)).join('')}</row>`;

async function rowsOf(file: string, sheet: string | null = null, reading = new Reading()) {
  const rows = [];
  for await (const row of sheetRows(path.join(folder, file), file, reading, sheet)) rows.push(row);
  return rows;
}

describe('a sheet of a workbook', () => {
  it('has its dates by the format of their cells, and numbers elsewhere', async () => {
    await writeWorkbook(path.join(folder, 'dates.xlsx'), [
      {
        name: 'Cases',
        rows: `${header('id', 'opened', 'closed', 'effort', 'hour')}
          <row r="2"><c r="A2"><v>4711</v></c><c r="B2" s="1"><v>46112</v></c><c r="C2" s="2"><v>46112.6875</v></c><c r="D2" s="3"><v>1.5</v></c><c r="E2" s="4"><v>0.5</v></c></row>`,
      },
    ]);
    // 46112 days after 30 December 1899 is 31 March 2026; 0.6875 of a day is 16:30.
    expect((await rowsOf('dates.xlsx'))[0]?.cells).toEqual({
      id: '4711',
      opened: '2026-03-31',
      closed: '2026-03-31T16:30:00',
      effort: '1.5',
      hour: '12:00:00',
    });
  });

  it('counts its days from 1904 where the workbook says so', async () => {
    const rows = `${header('id', 'opened')}<row r="2"><c r="A2"><v>1</v></c><c r="B2" s="1"><v>44650</v></c></row>`;
    await writeWorkbook(path.join(folder, 'mac.xlsx'), [{ name: 'Cases', rows }], { from1904: true });
    // The same day: 1 462 days lie between the two beginnings.
    expect((await rowsOf('mac.xlsx'))[0]?.cells?.['opened']).toBe('2026-03-31');
  });

  it('has shared texts without how they are read out, values of formulas, and nothing where there is an error', async () => {
    await writeWorkbook(
      path.join(folder, 'texts.xlsx'),
      [
        {
          name: 'Cases',
          rows: `${header('id', 'team', 'sum', 'error', 'late', 'uncomputed')}
            <row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" t="s"><v>1</v></c><c r="C2"><f>1+2</f><v>3</v></c><c r="D2" t="e"><v>#N/A</v></c><c r="E2" t="b"><v>1</v></c><c r="F2"><f>A1</f></c></row>`,
        },
      ],
      {
        strings: [
          '<t>T-1</t>',
          '<r><t>Arved </t></r><r><t>&amp; võlad</t></r><rPh sb="0" eb="1"><t>x</t></rPh>',
        ],
      },
    );
    const reading = new Reading();
    expect((await rowsOf('texts.xlsx', null, reading))[0]?.cells).toEqual({
      id: 'T-1',
      team: 'Arved & võlad',
      sum: '3',
      error: '',
      late: 'true',
      uncomputed: '',
    });
    expect(reading.noticed.remarks).toEqual([
      {
        sentence: 'a cell holds a formula whose value was not saved with it: it counts as not known',
        count: 1,
      },
    ]);
  });

  it('means a merged value in every row that it spans, and has its names below a title', async () => {
    const rows = `<row r="1">${text('A1', 'Cases of March')}</row>
      <row r="3">${text('A3', 'team')}${text('B3', 'id')}${text('C3', 'opened')}</row>
      <row r="4">${text('A4', 'Billing')}${text('B4', '1')}${text('C4', '2026-03-02')}</row>
      <row r="5">${text('B5', '2')}${text('C5', '2026-03-03')}</row>
      <row r="6">${text('A6', 'Store')}${text('B6', '3')}${text('C6', '2026-03-04')}</row>`;
    await writeWorkbook(path.join(folder, 'merged.xlsx'), [
      { name: 'Cases', rows, merged: ['A1:C1', 'A4:A5'] },
    ]);
    expect(
      (await rowsOf('merged.xlsx')).map(({ line, cells }) => [line, cells?.['team'], cells?.['id']]),
    ).toEqual([
      [4, 'Billing', '1'],
      [5, 'Billing', '2'],
      [6, 'Store', '3'],
    ]);
  });

  it('is the first with a table, or the one that is named; a name that there is none of is answered with those there are', async () => {
    const one = (id: string) =>
      `${header('id', 'opened')}<row r="2">${text('A2', id)}${text('B2', '2026-03-02')}</row>`;
    await writeWorkbook(path.join(folder, 'sheets.xlsx'), [
      { name: 'Hidden', hidden: true, rows: one('hidden') },
      { name: 'Cover', rows: `<row r="1">${text('A1', 'Report')}</row>` },
      { name: 'First', rows: one('first') },
      { name: 'Second', rows: one('second') },
    ]);
    expect((await rowsOf('sheets.xlsx'))[0]?.cells?.['id']).toBe('first');
    expect((await rowsOf('sheets.xlsx', 'second'))[0]?.cells?.['id']).toBe('second');
    await expect(rowsOf('sheets.xlsx', 'Third')).rejects.toThrow(
      'sheets.xlsx has no sheet "Third". Its sheets: Hidden, Cover, First, Second.',
    );
  });

  it('is not unpacked beyond any measure, and a damaged file is said to be one', async () => {
    const bomb = zipOf({
      'xl/workbook.xml': '<workbook xmlns:r="r"><sheets><sheet name="A" r:id="rId1"/></sheets></workbook>',
      'xl/worksheets/sheet1.xml': Buffer.alloc(130 * 1024 * 1024, ' '),
    });
    await writeFile(path.join(folder, 'bomb.xlsx'), bomb);
    await expect(rowsOf('bomb.xlsx')).rejects.toThrow('is not unpacked further');
    await writeFile(path.join(folder, 'cut.xlsx'), bomb.subarray(0, 2000));
    await expect(rowsOf('cut.xlsx')).rejects.toThrow('cut.xlsx is a damaged workbook');
    // The ratio is judged only after 100 MB, which take their time to unpack on a busy machine.
  }, 60_000);

  it('is proposed as any other table is', async () => {
    const [input] = await inputsOf(['dates.xlsx'], folder);
    const proposal = await proposeMapping(input === undefined ? [] : [input]);
    expect(
      proposal.tables[0]?.columns.map(({ column, proposed }) => [column, proposed.as]).slice(0, 3),
    ).toEqual([
      ['id', 'case'],
      ['opened', 'opened'],
      ['closed', 'closed'],
    ]);
  });
});

describe('the format of a cell', () => {
  it.each([
    ['dd.mm.yyyy hh:mm', 'date'],
    ['[$-409]mmmm d, yyyy;@', 'date'],
    ['[h]:mm:ss', 'number'],
    ['h:mm AM/PM', 'clock'],
    ['#,##0.00', 'number'],
    ['0.0 "days"', 'number'],
    ['General', 'number'],
  ])('%s shows a %s', (format, shown) => {
    expect(shownAs(format)).toBe(shown);
  });
});

describe('texts that sheets share', () => {
  it('are the same in a file of their own as in memory', async () => {
    const strings = new SharedStrings(10);
    const texts = Array.from({ length: 3_000 }, (_, i) => `õ ${i} ж`);
    for (const one of texts) await strings.add(one);
    expect(texts.map((_, i) => strings.at(i))).toEqual(texts);
    expect(strings.at(9_999)).toBe('');
    await strings.close();
  });
});
