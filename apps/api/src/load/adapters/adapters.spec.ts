import { Readable } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import type { Input } from '../input.ts';
import { Reading } from '../reading.ts';
import type { Adapter, SourceRow } from './adapter.ts';
import { canonical } from './canonical.ts';
import { servicenow } from './servicenow/servicenow.ts';

function input(text: string, chunk = 7): Input {
  const bytes = Buffer.from(text);
  const chunks = Array.from({ length: Math.ceil(bytes.length / chunk) }, (_, i) =>
    bytes.subarray(i * chunk, (i + 1) * chunk),
  );
  return { name: 'log', size: null, open: () => Promise.resolve(Readable.from(chunks)) };
}

async function read(
  adapter: Adapter,
  text: string,
  until: number | null = null,
  reading = new Reading(),
): Promise<SourceRow[]> {
  const rows: SourceRow[] = [];
  for await (const row of adapter.read([input(text)], { until, reading })) rows.push(row);
  return rows;
}

describe('the canonical source', () => {
  it('gives one event a line, whatever the line ends, empty lines and marks of the encoding', async () => {
    const rows = await read(canonical, '\uFEFF{"id":"õ"}\r\n\n{"id":"2"}');
    expect(rows.map(({ line, events }) => [line, events])).toEqual([
      [1, [{ id: 'õ' }]],
      [3, [{ id: '2' }]],
    ]);
  });

  it('refuses a line that is no JSON with its number and text, and goes on', async () => {
    const rows = await read(canonical, '{"id":1}\nrubbish\n{"id":3}\n');
    expect(rows.map(({ rejection }) => rejection?.reason ?? null)).toEqual([null, 'is no JSON', null]);
    expect(rows[1]).toMatchObject({ line: 2, raw: 'rubbish' });
  });

  it('takes what is whole of a file cut off in the middle of a line, and notices that it was', async () => {
    const reading = new Reading();
    const rows = await read(canonical, '{"id":1}\n{"id":', null, reading);
    expect(rows.map(({ rejection }) => rejection?.reason ?? null)).toEqual([
      null,
      'is no JSON: the file ends in the middle of it',
    ]);
    expect(reading.noticed.incomplete).toEqual(['log']);
  });
});

const HEADER = 'number,incident_state,opened_at,sys_updated_at,assignment_group';

describe('the ServiceNow source', () => {
  it('brings rows of an incident together that are scattered over the file', async () => {
    const rows = await read(
      servicenow,
      [
        HEADER,
        'A,New,1/3/2016 08:00,1/3/2016 08:01,Desk',
        'B,New,1/3/2016 08:00,1/3/2016 08:02,Desk',
        'A,Active,1/3/2016 08:00,1/3/2016 08:03,Network',
        'B,Resolved,1/3/2016 08:00,1/3/2016 08:04,Desk',
      ].join('\n'),
    );
    const happened = rows.flatMap(({ line, events }) =>
      events.map((event) => `${line} ${(event as { id: string }).id}`),
    );
    expect(happened.sort()).toEqual([
      '2 A/0/opened',
      '3 B/0/opened',
      '4 A/1/group',
      '4 A/1/resumed',
      '5 B/1/resolved',
    ]);
  });

  it('leaves out what was not known yet at --until', async () => {
    const log = [
      HEADER,
      'A,New,1/3/2016 08:00,1/3/2016 08:01,Desk',
      'A,Resolved,1/3/2016 08:00,1/3/2016 08:03,Desk',
    ];
    const rows = await read(servicenow, log.join('\n'), Date.UTC(2016, 2, 1, 8, 2));
    expect(rows.map(({ events }) => events.length)).toEqual([1, 0]);
  });

  it('refuses rows with too few columns and a file cut off inside a quoted value, and keeps the rest', async () => {
    const reading = new Reading();
    const rows = await read(
      servicenow,
      `${HEADER}\nA,New,1/3/2016 08:00\nB,New,1/3/2016 08:00,1/3/2016 08:02,Desk\nC,"Ne`,
      null,
      reading,
    );
    expect(reading.noticed.incomplete).toEqual(['log']);
    expect(
      rows
        .filter(({ rejection }) => rejection !== null)
        .map(({ line, rejection }) => [line, rejection?.reason])
        .sort(),
    ).toEqual([
      [2, 'has 3 columns instead of 5'],
      [4, 'ends inside a quoted value'],
    ]);
  });

  it('refuses a file that has a column it reads twice, and says which: neither of them is the right one', async () => {
    await expect(
      read(servicenow, `${HEADER},assignment_group\nA,New,1/3/2016 08:00,1/3/2016 08:01,Desk,Other`),
    ).rejects.toThrow('log has more than one column assignment_group: leave one of them in it.');
  });

  it('keeps two columns with one name apart where it reads neither', async () => {
    const rows = await read(
      servicenow,
      `${HEADER},colour,colour\nA,New,1/3/2016 08:00,1/3/2016 08:01,Desk,red,blue`,
    );
    expect(rows[0]?.raw).toMatchObject({ colour: 'red', 'colour (2)': 'blue' });
  });

  it('loads what was whole of a file cut off in the middle of a row, which is then rejected', async () => {
    const reading = new Reading();
    const whole = `${HEADER}\nA,New,13/3/2016 08:00,13/3/2016 08:01,Desk\nB,New,13/3/2016 08:00`;
    const rows = await read(servicenow, whole, null, reading);
    expect(rows.map(({ line, rejection }) => [line, rejection?.reason ?? null]).sort()).toEqual([
      [2, null],
      [3, 'is cut off: the file ends in the middle of it'],
    ]);
    expect(reading.noticed.limitsOf(['resolutions'])).toEqual(['log ends in the middle']);
  });

  it('misses nothing in a whole file whose last row has no line end', async () => {
    const reading = new Reading();
    await read(servicenow, `${HEADER}\nA,New,13/3/2016 08:00,13/3/2016 08:01,Desk`, null, reading);
    expect(reading.noticed.incomplete).toEqual([]);
  });

  it('reads all dates in the order that one of them shows, and says so where none does', async () => {
    const opened = async (...days: string[]) => {
      const reading = new Reading();
      const lines = days.map((day, i) => `${i},New,${day} 08:00,${day} 08:01,Desk`);
      const rows = await read(servicenow, [HEADER, ...lines].join('\n'), null, reading);
      const sorted = rows.toSorted((a, b) => a.line - b.line);
      const dates = sorted.map(({ events }) => (events[0] as { at: string }).at.slice(0, 10));
      return [...dates, ...reading.noticed.limitsOf(['contacts'])];
    };
    expect(await opened('3/4/2016', '29/2/2016')).toEqual(['2016-04-03', '2016-02-29']);
    expect(await opened('3/4/2016', '2/29/2016')).toEqual(['2016-03-04', '2016-02-29']);
    expect(await opened('3/4/2016', '2016-02-29')).toEqual([
      '2016-04-03',
      '2016-02-29',
      'no date in log tells the day from the month, so the day was taken to come first',
    ]);
  });

  it('says how many reassignments the source counts beyond those that its history shows', async () => {
    const reading = new Reading();
    const log = [
      `${HEADER},reassignment_count`,
      'A,New,13/3/2016 08:00,13/3/2016 08:01,Desk,0',
      'A,Active,13/3/2016 08:00,13/3/2016 08:03,Network,3',
      'B,New,13/3/2016 08:00,13/3/2016 08:02,Desk,0',
      'B,Active,13/3/2016 08:00,13/3/2016 08:03,Network,1',
    ];
    await read(servicenow, log.join('\n'), null, reading);
    expect(reading.noticed.limitsOf(['teams'])).toEqual([
      'it counts 2 reassignments of 1 incident that its history does not show',
    ]);
  });

  it('takes an incident closed by rule for closed, not for resolved', async () => {
    const log = [
      `${HEADER},close_notes`,
      'A,New,13/3/2016 08:00,13/3/2016 08:01,Desk,',
      'A,Closed,13/3/2016 08:00,27/3/2016 08:00,Desk,Per process - cases are closed 14 days after assignment.',
    ];
    const rows = await read(servicenow, log.join('\n'));
    expect(rows.flatMap(({ events }) => events).at(-1)).toMatchObject({
      type: 'case.closed',
      administrative: true,
    });
  });

  it('says which columns are missing from a file of something else', async () => {
    await expect(read(servicenow, 'id,name\n1,x')).rejects.toThrow(
      'log is no file of ServiceNow audit rows: it has no column number, incident_state, opened_at, sys_updated_at.',
    );
  });
});
