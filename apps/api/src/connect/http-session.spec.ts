import { describe, expect, it } from '@jest/globals';
import { HttpSession, type HttpAnswer, type HttpRequest } from './http-session.ts';
import { Trouble } from './trouble.ts';

/** A source that answers what is laid out for it, on a clock that only our own waiting moves. */
class Source {
  readonly asked: HttpRequest[] = [];
  readonly waits: number[] = [];
  readonly stop = new AbortController();
  now = Date.UTC(2026, 3, 1, 10);
  readonly session: HttpSession;
  readonly #answers: (Partial<HttpAnswer> | Error)[];

  constructor(...answers: (Partial<HttpAnswer> | Error)[]) {
    this.#answers = answers;
    this.session = new HttpSession({
      connector: { headers: () => ({ authorization: 'Bearer right' }), pace: [] },
      configuration: { url: 'https://desk.example.com/api' },
      transport: (request) => {
        this.asked.push(request);
        const answer = this.#answers.shift() ?? { text: '{"last":true}' };
        if (answer instanceof Error) return Promise.reject(answer);
        return Promise.resolve({ status: 200, headers: {}, text: '{}', ...answer });
      },
      now: () => this.now,
      wait: (milliseconds, stop) => {
        stop.throwIfAborted();
        this.waits.push(milliseconds);
        this.now += milliseconds;
        return Promise.resolve();
      },
      random: () => 1,
      stop: this.stop.signal,
    });
  }

  get addresses(): string[] {
    return this.asked.map(({ url }) => url.href);
  }
}

const moved = (location: string) => ({ status: 302, headers: { location } });
const trouble = (code: string) => expect.objectContaining({ name: 'Trouble', code }) as unknown as Error;

describe('Asking a source', () => {
  it('goes on the address of the connection, with what authorises it', async () => {
    const source = new Source({ text: '{"tickets":[]}' });
    expect(await source.session.get('/tickets?page=1')).toEqual({ tickets: [] });
    expect(source.asked[0]).toMatchObject({
      method: 'GET',
      headers: { authorization: 'Bearer right', accept: 'application/json' },
      body: null,
    });
    await source.session.post('/search', { since: 1 });
    expect(source.asked[1]).toMatchObject({ method: 'POST', body: '{"since":1}' });
    expect(source.addresses).toEqual([
      'https://desk.example.com/api/tickets?page=1',
      'https://desk.example.com/api/search',
    ]);
  });

  it('follows links and redirects within its host', async () => {
    const source = new Source(moved('/api/v2/tickets'), {});
    await source.session.get('https://desk.example.com/tickets');
    expect(source.addresses).toEqual([
      'https://desk.example.com/tickets',
      'https://desk.example.com/api/v2/tickets',
    ]);
  });

  it.each([
    'https://elsewhere.example/tickets',
    '//elsewhere.example/tickets',
    'http://desk.example.com/tickets',
    'https://desk.example.com:8443/tickets',
    'https://desk.example.com@elsewhere.example/',
  ])('takes its credentials nowhere else: a redirect to %s is refused', async (location) => {
    const source = new Source(moved(location));
    await expect(source.session.get('/tickets')).rejects.toEqual(trouble('address_not_allowed'));
    expect(source.asked).toHaveLength(1);
  });

  it('takes its credentials nowhere else: a link to another host is refused before it is gone to', async () => {
    const source = new Source();
    await expect(source.session.get('https://elsewhere.example/next')).rejects.toEqual(
      trouble('address_not_allowed'),
    );
    await source.session.get('//elsewhere.example/next');
    expect(source.addresses).toEqual(['https://desk.example.com/api//elsewhere.example/next']);
  });

  it('ends redirects that lead in circles', async () => {
    const circle = Array.from({ length: 40 }, () => moved('/tickets'));
    const source = new Source(...circle);
    await expect(source.session.get('/tickets')).rejects.toEqual(trouble('bad_answer'));
    // Five attempts of one request and three redirects.
    expect(source.asked).toHaveLength(20);
  });
});

describe('A source that is busy or fails', () => {
  it('is asked again when it said so: after seconds, or at a date', async () => {
    const source = new Source(
      { status: 429, headers: { 'retry-after': '7' } },
      { status: 503, headers: { 'retry-after': 'Wed, 01 Apr 2026 10:00:30 GMT' } },
    );
    expect(await source.session.get('/tickets')).toEqual({ last: true });
    // The second wait ends at 10:00:30, seven seconds of which have passed.
    expect(source.waits).toEqual([7_000, 23_000]);
  });

  it('is asked five times at growing pauses where it says nothing, and then given up', async () => {
    const source = new Source(...Array.from({ length: 9 }, () => ({ status: 500 })));
    await expect(source.session.get('/tickets')).rejects.toEqual(trouble('source_failing'));
    expect(source.waits).toEqual([1_000, 2_000, 4_000, 8_000]);
  });

  it('is asked again when it cannot be reached, or answers no JSON', async () => {
    const source = new Source(new TypeError('fetch failed'), { text: '<html>' });
    expect(await source.session.get('/tickets')).toEqual({ last: true });
    expect(source.waits).toEqual([1_000, 2_000]);
  });

  it('is left to the next pull where it wants more patience than one request has', async () => {
    const source = new Source({ status: 429, headers: { 'retry-after': '3600' } });
    const refused = await source.session.get('/tickets').catch((error: unknown) => error);
    expect(refused).toMatchObject({ code: 'rate_limited', details: { status: 429, waitMs: 3_600_000 } });
    expect(source.waits).toEqual([]);
  });

  it.each([
    [401, 'unauthorised'],
    [403, 'forbidden'],
    [404, 'not_found'],
    [422, 'refused'],
  ])('is not asked again after %i', async (status, code) => {
    const source = new Source({ status });
    await expect(source.session.get('/tickets')).rejects.toEqual(trouble(code));
    expect(source.asked).toHaveLength(1);
  });

  it('is not asked again where no connection may go, which comes up below what fetches', async () => {
    const source = new Source(new TypeError('fetch failed', { cause: new Trouble('address_not_allowed') }));
    await expect(source.session.get('/tickets')).rejects.toEqual(trouble('address_not_allowed'));
    expect(source.asked).toHaveLength(1);
  });

  it('is not waited for any more once the connection is ended', async () => {
    const source = new Source({ status: 503 });
    source.stop.abort();
    await expect(source.session.get('/tickets')).rejects.toMatchObject({ name: 'AbortError' });
    expect(source.asked).toEqual([]);
  });
});
