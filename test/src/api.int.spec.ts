/** The five stories through the whole pipeline: loaded, folded, asked over HTTP. Numbers by hand: see their tables. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { STORY_NAMES, storyEvents, type CanonicalEvent } from '@twicetold/cases';
import { METRICS } from '@twicetold/metrics';
import { RunningApi, type AskedAnswer } from './api/running-api.ts';

/** Other test files share the machine. */
const PATIENCE_MS = 120_000;
const AS_OF = '2026-10-31T00:00:00Z';
/** Each story has a reason of its own: modem, sofa, cancel, arrangement, clean. */
const REASONS = ['equipment_return', 'delivery', 'cancellation', 'billing', 'order_status'];
const BEHIND = `
  query ($question: QuestionInput!, $cell: CellInput!, $first: Int, $after: String) {
    behind(workspace: "stories", question: $question, cell: $cell, first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges { node { value note case { id resolutionSeconds contacts handoffs repeatedFields risk } } }
    }
  }`;

interface BehindReply {
  readonly behind: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly edges: readonly {
      readonly node: {
        readonly value: number | null;
        readonly case: {
          readonly id: string;
          readonly resolutionSeconds: number | null;
          readonly handoffs: number;
        };
      };
    }[];
  };
}

let api: RunningApi;
const stories = () => STORY_NAMES.flatMap(storyEvents);

beforeAll(async () => {
  api = await RunningApi.start();
  await api.load('stories', stories(), AS_OF);
}, PATIENCE_MS);
afterAll(() => api.close(), PATIENCE_MS);

/** One number per story, to six digits. */
async function perStory(metric: string, more: Record<string, unknown> = {}, workspace = 'stories') {
  const question = { metrics: [metric], by: ['reason'], issueWindowDays: 30, ...more };
  const { groups } = await api.ask(workspace, question);
  return REASONS.map((reason) => {
    const value = groups.find(({ key }) => key[0] === reason)?.cells[0]?.total.value ?? null;
    return value === null ? null : Math.round(value * 1e6) / 1e6;
  });
}

describe('The five stories over HTTP', () => {
  it.each([
    ['issues', {}, [1, 1, 1, 1, 1]],
    ['cases_opened', {}, [2, 1, 1, 1, 1]],
    ['resolution_median', {}, [1_500, 9_250_200, 1_140, 975_900, 720]],
    ['contacts', {}, [3, 7, 2, 3, 1]],
    ['chases', {}, [null, 6, null, 2, null]],
    ['comebacks', {}, [1, null, 1, null, null]],
    ['handoffs', {}, [3, 1, 1, 3, null]],
    ['handoffs', { level: 'AGENT' }, [3, 4, 1, 3, null]],
    ['returns', {}, [null, null, null, 1, null]],
    // Known and repeated: 9 and 2, 3 and 2, 1 and 0, 6 and 4; between agents sofa 12 and 5.
    ['information_loss', {}, [0.222222, 0.666667, 0, 0.666667, null]],
    ['information_loss', { level: 'AGENT' }, [0.222222, 0.416667, 0, 0.666667, null]],
    ['repeat_yourself_rate', {}, [0.333333, 1, 0, 0.666667, null]],
    ['repeat_rate', { windowDays: 7 }, [0, 0.571429, 0.5, 0.333333, 0]],
    ['repeat_rate', { windowDays: 30 }, [0.333333, 0.714286, 0.5, 0.666667, 0]],
    ['promises_made', {}, [null, 3, null, 2, null]],
    ['promises_kept_on_time', {}, [null, 0, null, 0.5, null]],
    ['promises_broken', {}, [null, 0.666667, null, 0.5, null]],
    ['public_leak', {}, [0, 1, 1, 0, 0]],
  ])('have the %s %j of their table', async (metric, more, expected) => {
    expect((await perStory(metric, more)).map((value) => value ?? null)).toEqual(expected);
  });

  it('are ordered by risk: sofa and cancel, then arrangement, then modem, then clean', async () => {
    const [modem = 0, sofa = 0, cancel = 0, arrangement = 0, clean = 0] = (
      await perStory('word_of_mouth_index')
    ).map(Number);
    expect(sofa).toBeGreaterThan(cancel);
    expect(cancel).toBeGreaterThan(arrangement);
    expect(arrangement).toBeGreaterThan(modem);
    expect(modem).toBeGreaterThan(clean);
  });

  it('make the modem two issues where the window is a week', async () => {
    expect((await perStory('issues', { issueWindowDays: 7 }))[0]).toBe(2);
  });

  it('are observed until the moment the log was taken', async () => {
    expect((await api.ask('stories', { metrics: ['cases_open'] })).asOf).toBe('2026-10-31T00:00:00.000Z');
  });
});

describe('What is behind a number', () => {
  const question = { metrics: METRICS.map(({ id }) => id), by: ['reason'], issueWindowDays: 30 };

  it(
    'is a list as long as its n, for every metric and story',
    async () => {
      const { overall, groups } = await api.ask('stories', question);
      const cells = [{ key: null, cells: overall }, ...groups].flatMap(({ key, cells: of }) =>
        of.map(({ total }, place) => ({ cell: { metric: METRICS[place]!.id, key }, n: total.n })),
      );
      const counts = await Promise.all(
        cells.map(
          async ({ cell }) =>
            (await api.data<BehindReply>(BEHIND, { question, cell, first: 0 })).behind.totalCount,
        ),
      );
      expect(counts).toEqual(cells.map(({ n }) => n));
    },
    PATIENCE_MS,
  );

  it('is the same list page by page as at once', async () => {
    const cell = { metric: 'contacts' };
    const all = (await api.data<BehindReply>(BEHIND, { question, cell, first: 100 })).behind;
    expect(all.totalCount).toBe(16);
    const paged = [];
    for (let after: string | null = null, more = true; more;) {
      const page: BehindReply['behind'] = (
        await api.data<BehindReply>(BEHIND, { question, cell, first: 5, after })
      ).behind;
      paged.push(...page.edges);
      ({ hasNextPage: more, endCursor: after } = page.pageInfo);
    }
    expect(paged).toEqual(all.edges);
  });

  it('names the case with its own figures', async () => {
    const { behind } = await api.data<BehindReply>(BEHIND, {
      question: { ...question, metrics: ['resolution_median'] },
      cell: { metric: 'resolution_median', key: ['delivery'] },
    });
    expect(behind.edges).toMatchObject([
      {
        node: {
          value: 9_250_200,
          case: { resolutionSeconds: 9_250_200, contacts: 7, handoffs: 1, repeatedFields: 2 },
        },
      },
    ]);
  });
});

describe('The story of a case', () => {
  it('shows what was told again and which event had told it first', async () => {
    const { case: story } = await api.data<{ case: Story }>(STORY, { id: 'M-2' });
    expect(story.issueCases).toEqual(['M-1', 'M-2']);
    const again = story.facts.filter(({ toldAgain }) => toldAgain);
    expect(again.map(({ field }) => field)).toEqual(['account_number', 'death_certificate']);
    const ids = story.events.map(({ id }) => id);
    for (const { eventId, firstToldEventId } of again)
      expect(ids.indexOf(firstToldEventId ?? '')).toBeLessThan(ids.indexOf(eventId));
  });

  it('adds its drivers up to the risk that the list shows', async () => {
    const { case: story } = await api.data<{ case: Story }>(STORY, { id: 'M-2' });
    const { risk, summary, riskSteps } = story;
    expect(summary.risk).toBeCloseTo(risk.index, 10);
    expect(riskSteps.at(-1)?.index).toBeCloseTo(risk.index, 0);
    expect(risk.contributions.length).toBeGreaterThan(0);
  });

  it('tells in codes what an event says of itself, how long a team had not touched it, and what moved the risk how far', async () => {
    const { case: story } = await api.data<{ case: Story }>(STORY, { id: 'M-2' });
    const said = new Map(story.events.map(({ id, particulars }) => [id, particulars]));
    expect(said.get('modem-01')).toEqual([{ name: 'reason', value: 'equipment_return' }]);
    expect(story.evidence).toBe('STRUCTURED');
    expect(story.legs.map(({ untouchedUntil }) => untouchedUntil)).toEqual([
      null,
      null,
      '2026-05-04T11:14:00.000Z',
      '2026-05-04T15:05:00.000Z',
    ]);
    story.riskSteps.slice(1).forEach(({ index, points }, place) => {
      const before = story.riskSteps[place]?.index ?? NaN;
      expect(Math.sign(points)).toBe(Math.sign(index - before));
    });
  });

  it('is null for a case that does not exist', async () => {
    expect(await api.data(STORY, { id: 'nobody' })).toEqual({ case: null });
  });
});

const STORY = `
  query ($id: String!) {
    case(workspace: "stories", id: $id, issueWindowDays: 30) {
      summary { id risk }
      issueCases
      events { id type at particulars { name value } }
      legs { team untouchedUntil }
      evidence
      facts { eventId field action toldAgain firstToldEventId }
      risk { index contributions { driver points sentence } }
      riskSteps { at index driver points }
    }
  }`;
interface Story {
  readonly summary: { readonly risk: number };
  readonly issueCases: readonly string[];
  readonly events: readonly {
    readonly id: string;
    readonly particulars: readonly { readonly name: string; readonly value: string }[];
  }[];
  readonly legs: readonly { readonly untouchedUntil: string | null }[];
  readonly evidence: string | null;
  readonly facts: readonly {
    readonly eventId: string;
    readonly field: string;
    readonly toldAgain: boolean;
    readonly firstToldEventId: string | null;
  }[];
  readonly risk: { readonly index: number; readonly contributions: readonly { readonly points: number }[] };
  readonly riskSteps: readonly { readonly index: number; readonly points: number }[];
}

describe('The way a log arrives', () => {
  const everything = {
    metrics: METRICS.map(({ id }) => id),
    by: ['channel', 'team'],
    grain: 'MONTH',
    // Ten years of months, as of a question without a first day, would be too much for all numbers at once.
    from: '2025-01-01',
    issueWindowDays: 30,
  };
  const shuffled = (events: readonly CanonicalEvent[], step: number) =>
    events.map((_, i) => events[(i * step) % events.length]!);

  it(
    'makes no difference: bit by bit, backwards and twice gives the answers of one load, also after a restart',
    async () => {
      const whole = await api.ask('stories', everything);
      const log = shuffled(stories(), 7);
      expect(new Set(log).size).toBe(log.length);
      const versions: AskedAnswer[] = [];
      for (let start = 0; start < log.length; start += 20) {
        await api.load('bit by bit', log.slice(start, start + 20).reverse());
        versions.push(await api.ask('bit by bit', everything));
      }
      await api.load('bit by bit', stories(), AS_OF);
      expect(versions[0]).not.toEqual(whole);
      expect(await api.ask('bit by bit', everything)).toEqual(whole);
      await api.restart();
      expect(await api.ask('bit by bit', everything)).toEqual(whole);
      expect(await api.ask('stories', everything)).toEqual(whole);
    },
    PATIENCE_MS,
  );

  it('shows an event that comes in late in the answers that are given next', async () => {
    const [first] = storyEvents('clean');
    await api.load('late', storyEvents('clean'), AS_OF);
    expect((await api.ask('late', { metrics: ['contacts'] })).overall[0]?.total.value).toBe(1);
    const late = {
      id: 'late-1',
      case: first!.case,
      customer: first!.customer ?? null,
      at: '2026-06-30T10:00:00Z',
    };
    await api.load('late', [{ ...late, type: 'contact', direction: 'inbound', channel: 'phone' }]);
    expect((await api.ask('late', { metrics: ['contacts'] })).overall[0]?.total.value).toBe(2);
  });
});

describe('A request that cannot be answered', () => {
  const ask = `query ($workspace: String!, $question: QuestionInput!) { ask(workspace: $workspace, question: $question) { asOf } }`;

  it('blames the field of the question', async () => {
    const { errors } = await api.query(ask, { workspace: 'stories', question: { metrics: ['magic'] } });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'metrics' });
    const { errors: days } = await api.query(ask, {
      workspace: 'stories',
      question: { metrics: ['issues'], windowDays: 5 },
    });
    expect(days?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'windowDays' });
  });

  it('says that there is no such workspace', async () => {
    const { errors } = await api.query(ask, { workspace: 'nowhere', question: { metrics: ['issues'] } });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('does not take a cursor that it has not given out', async () => {
    const { errors } = await api.query(BEHIND, {
      question: { metrics: ['issues'] },
      cell: { metric: 'issues' },
      after: 'elsewhere',
    });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'after' });
  });
});

describe('Beside the API', () => {
  it('serves GraphiQL from its own files', async () => {
    const page = await (await fetch(`${api.address}/graphiql`)).text();
    const sources = [...page.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, source]) => source!);
    // Its style sheet and libraries, and what begins it: no script stands in the page itself.
    expect(sources.length).toBe(5);
    expect(page).not.toMatch(/<script>/);
    for (const source of sources) {
      expect(source).toMatch(/^\/graphiql\//);
      expect((await fetch(`${api.address}${source}`)).status).toBe(200);
    }
  });

  it('tells of its workspaces, their loads and what a source can support', async () => {
    const { workspace } = await api.data<{ workspace: Record<string, unknown> }>(`{
      workspace(name: "stories") {
        name zone simulated cases firstEventAt values(dimension: "channel")
        loads { source state rows rejected capabilities { metric support } }
      }
    }`);
    expect(workspace).toMatchObject({
      name: 'stories',
      zone: 'UTC',
      simulated: false,
      cases: 6,
      loads: [{ source: 'canonical', state: 'finished', rejected: 0, rows: stories().length }],
    });
    expect(workspace['values']).toContain('phone');
  });
});
