import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { describe, expect, it } from '@jest/globals';
import { askAhead, keyUnder } from './ask-ahead.ts';

const phone = [{ dimension: 'channel', in: ['phone'] }] as const;
const email = [{ dimension: 'channel', in: ['email'] }] as const;
const change = { workspace: 'desk', before: phone, after: email };

describe('the question under other filters', () => {
  it('is the same question but for its filters', () => {
    expect(keyUnder(['ask', 'desk', { metrics: ['csat'], filters: phone }], change)).toEqual([
      'ask',
      'desk',
      { metrics: ['csat'], filters: email },
    ]);
  });

  it('keeps what somebody clicked on to get to the cases, and how they are in order', () => {
    const late = { dimension: 'went', in: ['failed'] };
    const key = ['behind', 'desk', { filters: [...phone, late] }, { metric: 'csat' }, { by: 'VALUE' }];
    expect(keyUnder(key, change)).toEqual([
      'behind',
      'desk',
      { filters: [...email, late] },
      { metric: 'csat' },
      { by: 'VALUE' },
    ]);
  });

  it.each([
    ['is about another workspace', ['ask', 'shop', { filters: phone }]],
    ['has no filters', ['settings', 'desk']],
    ['was asked under filters that are not those of the page', ['ask', 'desk', { filters: email }]],
  ])('is not asked ahead where it %s', (_, key) => {
    expect(keyUnder(key, change)).toBeNull();
  });
});

describe('a page whose filters change', () => {
  const page = () => {
    const client = new QueryClient();
    const asked: unknown[] = [];
    const shows = (key: readonly unknown[]) =>
      new QueryObserver(client, {
        queryKey: key,
        queryFn: ({ queryKey }) => {
          asked.push(queryKey);
          return Promise.resolve('18 %');
        },
        staleTime: 30_000,
      }).subscribe(() => undefined);
    return { client, asked, shows };
  };

  it('asks for what it shows, once, and for nothing that it does not show any more', async () => {
    const { client, asked, shows } = page();
    shows(['ask', 'desk', { metrics: ['nps'], filters: phone }])();
    shows(['ask', 'desk', { metrics: ['csat'], filters: phone }]);
    await Promise.resolve();
    asked.length = 0;
    askAhead(client, change);
    askAhead(client, change);
    expect(asked).toEqual([['ask', 'desk', { metrics: ['csat'], filters: email }]]);
    await Promise.resolve();
    shows(['ask', 'desk', { metrics: ['csat'], filters: email }]);
    expect(asked).toHaveLength(1);
    client.clear();
  });

  it('asks for no more kinds of things than wanted', () => {
    const { client, asked, shows } = page();
    shows(['findings', 'desk', { filters: phone }]);
    shows(['ask', 'desk', { filters: phone }]);
    asked.length = 0;
    expect(askAhead(client, { ...change, only: new Set(['ask']) })).toEqual([
      ['ask', 'desk', { filters: email }],
    ]);
    expect(asked).toHaveLength(1);
    client.clear();
  });
});
