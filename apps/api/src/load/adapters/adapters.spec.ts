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

async function read(adapter: Adapter, text: string, until: number | null = null): Promise<SourceRow[]> {
  const rows: SourceRow[] = [];
  for await (const row of adapter.read([input(text)], { until, reading: new Reading() })) rows.push(row);
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
    const rows = await read(canonical, '{"id":1}\nrubbish\n{"id":3}\n{"id":');
    expect(rows.map(({ rejection }) => rejection?.reason ?? null)).toEqual([
      null,
      'is no JSON',
      null,
      'is no JSON',
    ]);
    expect(rows[1]).toMatchObject({ line: 2, raw: 'rubbish' });
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
    expect(happened.sort()).toEqual(['2 A/0/opened', '3 B/0/opened', '4 A/1/group', '5 B/1/resolved']);
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
    const rows = await read(
      servicenow,
      `${HEADER}\nA,New,1/3/2016 08:00\nB,New,1/3/2016 08:00,1/3/2016 08:02,Desk\nC,"Ne`,
    );
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

  it('takes the first of two columns with the same name', async () => {
    const rows = await read(
      servicenow,
      `${HEADER},assignment_group\nA,New,1/3/2016 08:00,1/3/2016 08:01,Desk,Other`,
    );
    expect(rows[0]?.events[0]).toMatchObject({ team: 'Desk' });
  });

  it('says which columns are missing from a file of something else', async () => {
    await expect(read(servicenow, 'id,name\n1,x')).rejects.toThrow(
      'log is no file of ServiceNow audit rows: it has no column number, incident_state, opened_at, sys_updated_at.',
    );
  });
});
