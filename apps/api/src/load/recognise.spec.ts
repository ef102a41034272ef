import { Readable } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import { Failure } from '../failure.ts';
import { ADAPTERS } from './adapters/adapters.ts';
import type { Adapter } from './adapters/adapter.ts';
import { glimpseOf } from './glimpse.ts';
import type { Input } from './input.ts';
import { Reading } from './reading.ts';
import { recognise } from './recognise.ts';

const file = (name: string, text: string | Failure): Input => ({
  name,
  size: 1,
  open: () =>
    text instanceof Failure ? Promise.reject(text) : Promise.resolve(Readable.from([Buffer.from(text)])),
});
const EVENT = '{"id":"1","at":"2026-01-05T08:00:00Z","case":"7","type":"case.opened"}\n';
const AUDIT =
  'number,incident_state,opened_at,sys_updated_at,assignment_group\nINC1,New,1/2/2016 08:00,1/2/2016 08:00,G\n';

describe('The kind of source that files are', () => {
  it('is told from one file', async () => {
    expect((await recognise([file('x.csv', AUDIT)], new Reading())).adapter?.name).toBe('servicenow');
    expect((await recognise([file('x.txt', EVENT)], new Reading())).adapter?.name).toBe('canonical');
  });

  it('is the one that most of them are; the others are named', async () => {
    const inputs = [
      file('a.ndjson', EVENT),
      file('b.csv', AUDIT),
      file('c.ndjson', EVENT),
      file('readme.txt', 'What is in this folder.'),
      file('nothing.ndjson', ''),
      file('d.pdf', new Failure('d.pdf is a PDF document.')),
    ];
    const {
      adapter,
      inputs: taken,
      others,
    } = await recognise(
      inputs,
      new Reading(),
      [...ADAPTERS.values()].filter(({ name }) => name !== 'table'),
    );
    expect(adapter?.name).toBe('canonical');
    expect(taken.map(({ name }) => name)).toEqual(['a.ndjson', 'c.ndjson']);
    expect(others).toEqual([
      { name: 'b.csv', because: null },
      { name: 'readme.txt', because: null },
      { name: 'nothing.ndjson', because: 'nothing.ndjson is empty.' },
      { name: 'd.pdf', because: 'd.pdf is a PDF document.' },
    ]);
  });

  it('is any table only where no other takes a file, however many tables there are', async () => {
    const table: Adapter = {
      name: 'table',
      about: '',
      lacks: {},
      recognises: ({ columns }) => columns !== null,
      read: () => Readable.from([]),
    };
    const adapters = [table, ADAPTERS.get('canonical') as Adapter];
    const tables = [file('a.csv', 'a,b\n1,2\n'), file('b.csv', 'c,d\n')];
    expect((await recognise([...tables, file('e', EVENT)], new Reading(), adapters)).adapter?.name).toBe(
      'canonical',
    );
    expect((await recognise(tables, new Reading(), adapters)).adapter?.name).toBe('table');
  });

  it('is unknown for a file that nobody knows, and a single one that cannot be read is refused', async () => {
    const { adapter, others } = await recognise([file('x', '<html>')], new Reading());
    expect([adapter, others]).toEqual([null, [{ name: 'x', because: null }]]);
    await expect(recognise([file('x', new Failure('x is a picture.'))], new Reading())).rejects.toThrow(
      'picture',
    );
  });

  it('is told from standard input too, of which nothing is lost', async () => {
    const input: Input = { ...file('standard input', EVENT.repeat(3)), size: null };
    let opened = 0;
    const once: Input = {
      ...input,
      open: (reading) => (opened++ === 0 ? input.open(reading) : Promise.reject(new Error('gone'))),
    };
    const { inputs } = await recognise([once], new Reading());
    const chunks = [];
    for await (const chunk of (await inputs[0]?.open(new Reading())) ?? []) chunks.push(chunk as Buffer);
    expect(Buffer.concat(chunks).toString()).toBe(EVENT.repeat(3));
  });
});

describe('A glimpse of a file', () => {
  const glimpse = (text: string) => glimpseOf('x', Buffer.from(text));

  it('has the columns of a table, in lower case', () => {
    expect(glimpse('"Case ID";"Team, all"\n1;2')).toMatchObject({
      columns: ['case id', 'team, all'],
      values: null,
    });
    expect(glimpse('sep=|\r\nA|B\r\n1|2')).toMatchObject({ columns: ['a', 'b'] });
  });

  it.each([
    ['lines', '{"id":1}\n{"id":2}\n{"id":', [{ id: 1 }, { id: 2 }]],
    ['an array', '[{"id":1},{"id":2}]', [{ id: 1 }, { id: 2 }]],
    ['one object', '{\n"tickets":[{"id":1}]}', [{ tickets: [{ id: 1 }] }]],
    ['pages in one line', '{"tickets":[{"id":1}]}{"tickets":[]}', [{ tickets: [{ id: 1 }] }]],
    [
      'an object cut off',
      '{"tickets":[{"id":1,"via":"a,b"},{"id":2,"t',
      [{ tickets: [{ id: 1, via: 'a,b' }, { id: 2 }] }],
    ],
    ['an array cut off', '[{"id":1},{"id":2,"x":[1', [{ id: 1 }, { id: 2 }]],
  ])('has the first values of JSON that is %s', (_, text, values) => {
    expect(glimpse(text)).toMatchObject({ columns: null, values });
  });

  it('of XML or of nothing has its text only', () => {
    expect(glimpse('<log/>')).toEqual({ name: 'x', columns: null, values: null, text: '<log/>' });
    expect(glimpse('')).toEqual({ name: 'x', columns: null, values: null, text: '' });
  });
});
