/** Settings read and changed in parts over GraphQL, by several people at once, and what that does to numbers. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { CanonicalEvent } from '@twicetold/cases';
import { RunningApi } from './api/running-api.ts';

const PATIENCE_MS = 120_000;

/** Three cases: one from Bills to Accounts, one of Accounts alone, one of a team of which nobody ever says anything. */
const opened = (id: string, team: string): CanonicalEvent => ({
  id: `${id}-1`,
  at: '2026-01-12T09:00:00Z',
  case: id,
  customer: `customer of ${id}`,
  type: 'case.opened',
  team,
});
const resolved = (id: string, at: string): CanonicalEvent => ({
  id: `${id}-9`,
  at,
  case: id,
  type: 'case.resolved',
});
const EVENTS: CanonicalEvent[] = [
  opened('C-1', 'Bills'),
  {
    id: 'C-1-2',
    at: '2026-01-12T12:00:00Z',
    case: 'C-1',
    type: 'handoff',
    fromTeam: 'Bills',
    toTeam: 'Accounts',
  },
  resolved('C-1', '2026-01-12T13:00:00Z'),
  opened('C-2', 'Accounts'),
  resolved('C-2', '2026-01-12T11:00:00Z'),
  opened('C-3', 'Partner'),
  resolved('C-3', '2026-01-12T19:00:00Z'),
];

interface Shown {
  readonly version: number;
  readonly [field: string]: unknown;
}
interface Changed {
  readonly settings: Shown;
  readonly conflicts: readonly string[];
  readonly problems: readonly { readonly field: string; readonly reason: string }[];
}

let api: RunningApi;
beforeAll(async () => {
  api = await RunningApi.start();
  await api.load('desk', EVENTS);
}, PATIENCE_MS);
afterAll(() => api.close(), PATIENCE_MS);

const ALL = `version title zone keepTexts teamNames { former now } teamSites { team site }
  outsourced { team outsourced } directChannels contactMinutes { channel minutes } riskThreshold
  calendars { name zone weekly { weekday hours } exceptions { date from to hours } }
  targets { metric value team channel } file folding { waiting failed }`;

async function read(fields = ALL): Promise<Shown> {
  return (await api.data<{ settings: Shown }>(`{ settings(workspace: "desk") { ${fields} } }`)).settings;
}

/** `parts` as they stand in a request. */
async function change(parts: string, version: number, author = 'Ann'): Promise<Changed> {
  const query = `mutation { changeSettings(workspace: "desk", version: ${version}, author: "${author}", change: ${parts}) {
    settings { ${ALL} } conflicts problems { field reason } } }`;
  return (await api.data<{ changeSettings: Changed }>(query)).changeSettings;
}
const now = async (parts: string) => change(parts, (await read('version')).version);

async function folded(): Promise<void> {
  const id = (await api.stores.workspaces.find('desk'))?.id as number;
  do await api.stores.refold.foldAll(id);
  while ((await api.stores.refold.backlog(id)).waiting > 0);
}

async function byDimension(dimension: string, question: Record<string, unknown> = {}) {
  const { groups } = await api.ask('desk', { metrics: ['cases_opened'], by: [dimension], ...question });
  return Object.fromEntries(groups.map(({ key, cells }) => [String(key[0]), cells[0]?.total.value]));
}

describe('Settings changed in parts', () => {
  it('change what is given, leave the rest, and take away what is null', async () => {
    const { version } = await read();
    const first = await change('{ riskThreshold: 40, directChannels: ["phone"] }', version);
    expect(first).toMatchObject({
      conflicts: [],
      problems: [],
      settings: { version: version + 1, riskThreshold: 40 },
    });
    const second = await change('{ riskThreshold: null, title: " The desk " }', version + 1);
    expect(second.settings).toMatchObject({
      riskThreshold: null,
      directChannels: ['phone'],
      title: 'The desk',
    });
    expect(JSON.parse(second.settings['file'] as string)).toEqual({ directChannels: ['phone'] });
    const third = await change('{ directChannels: ["phone"] }', version + 2);
    expect(third.settings.version).toBe(version + 2);
  });

  it('are told to whoever saw an older version, where both change the same; other fields go together', async () => {
    const { version } = await read();
    await change('{ riskThreshold: 30 }', version, 'Ann');
    expect(
      await change(
        '{ riskThreshold: 70, contactMinutes: [{ channel: "phone", minutes: 4 }] }',
        version,
        'Bea',
      ),
    ).toMatchObject({
      conflicts: ['riskThreshold'],
      problems: [],
      settings: { version: version + 1, riskThreshold: 30, contactMinutes: [] },
    });
    expect(
      await change('{ contactMinutes: [{ channel: "phone", minutes: 4 }] }', version, 'Bea'),
    ).toMatchObject({
      conflicts: [],
      settings: {
        version: version + 2,
        riskThreshold: 30,
        contactMinutes: [{ channel: 'phone', minutes: 4 }],
      },
    });
  });

  it('of ten people who change the same at once, take the change of one', async () => {
    const { version } = await read();
    const all = await Promise.all(
      Array.from({ length: 10 }, (_, i) => change(`{ riskThreshold: ${60 + i} }`, version, `person ${i}`)),
    );
    expect(all.filter(({ conflicts }) => conflicts.length === 0)).toHaveLength(1);
    expect((await read('version')).version).toBe(version + 1);
  });

  it('are refused with every field that is wrong, and nothing is changed', async () => {
    const before = await read();
    const refused = await now('{ title: "", zone: "Tallinn", riskThreshold: 20 }');
    expect(refused.problems.map(({ field }) => field)).toEqual(['title', 'zone']);
    const wrong = await now(
      '{ riskThreshold: 101, teamSites: [{ team: "Bills", site: "" }], targets: [{ metric: "csat", value: 4 }] }',
    );
    expect(wrong.problems).toEqual([
      { field: 'riskThreshold', reason: 'must be at most 100' },
      { field: 'teamSites.Bills', reason: 'must not be empty' },
    ]);
    const contradicting = await now(
      `{ targets: [{ metric: "repeat_rate", value: 18 }, { metric: "nothing", value: 1 }], defaultCalendar: "night",
         riskCalibration: 3 }`,
    );
    expect(contradicting.problems).toEqual([
      { field: 'defaultCalendar', reason: 'is "night", but there is no calendar of that name' },
      { field: 'targets[0].value', reason: 'is of a share, and must be from 0 to 1 (0 % to 100 %)' },
      { field: 'targets[1].metric', reason: 'is "nothing", which is no metric' },
    ]);
    expect((await now('{ riskCalibration: 3 }')).problems).toEqual([
      { field: 'riskCalibration', reason: 'is no calibration that was made' },
    ]);
    const twice = '{ teamSites: [{ team: "A", site: "x" }, { team: "A", site: "y" }] }';
    expect((await now(twice)).problems).toEqual([{ field: 'teamSites.A', reason: 'stands there twice' }]);
    expect(await read()).toEqual(before);
  });

  it('are refused by a code with values, beside the sentence in English', async () => {
    const query = `mutation { changeSettings(workspace: "desk", version: ${(await read('version')).version}, change: { riskThreshold: 101 }) {
      problems { field code values { name value } reason } } }`;
    expect((await api.data<{ changeSettings: Changed }>(query)).changeSettings.problems).toEqual([
      {
        field: 'riskThreshold',
        code: 'too_large',
        values: [{ name: 'limit', value: '100' }],
        reason: 'must be at most 100',
      },
    ]);
  });

  it('come back from the file that they were read as', async () => {
    await now(`{ calendars: [{ name: "office", zone: "Europe/Tallinn",
      weekly: [{ weekday: "monday", hours: ["08:00-12:00", "13:00-17:00"] }], exceptions: [{ date: "2026-02-24", hours: [] }] }] }`);
    const { file, version, calendars } = await read();
    const replace = async (text: unknown, seen: number) => {
      const query = `mutation($file: String!) { replaceSettings(workspace: "desk", version: ${seen}, file: $file) {
        settings { ${ALL} } conflicts problems { field reason } } }`;
      return (await api.data<{ replaceSettings: Changed }>(query, { file: text })).replaceSettings;
    };
    const emptied = await replace('{}', version);
    expect(emptied.settings).toMatchObject({ calendars: [], file: '{}' });
    expect((await replace(file, emptied.settings.version)).settings).toMatchObject({ calendars, file });
    expect((await replace('{"riskTreshold":1}', 99)).problems[0]?.field).toBe('riskTreshold');
    expect((await replace('{', 99)).problems[0]?.field).toBe('file');
  });
});

describe('The history of settings', () => {
  const history = async () =>
    (await read('version history(first: 3) { version author changes { field entry before after } }'))[
      'history'
    ];
  const undo = async (version: number) => {
    const seen = (await read('version')).version;
    const query = `mutation { undoSettingsChange(workspace: "desk", version: ${seen}, change: ${version}, author: "Bea") {
      settings { ${ALL} } conflicts problems { field reason } } }`;
    return (await api.data<{ undoSettingsChange: Changed }>(query)).undoSettingsChange;
  };

  it('says who changed which entry from what to what, and sets one change back without the later ones', async () => {
    await now('{ teamSites: [{ team: "Bills", site: "Riga" }] }');
    const moved = await now('{ teamSites: [{ team: "Bills", site: "Tartu" }] }');
    const added = await now(
      '{ teamSites: [{ team: "Bills", site: "Tartu" }, { team: "Accounts", site: "Riga" }] }',
    );
    expect(await history()).toMatchObject([
      { author: 'Ann', changes: [{ field: 'teamSites', entry: 'Accounts', before: null, after: '"Riga"' }] },
      { changes: [{ field: 'teamSites', entry: 'Bills', before: '"Riga"', after: '"Tartu"' }] },
      { changes: [{ field: 'teamSites', entry: 'Bills', before: null, after: '"Riga"' }] },
    ]);
    const back = await undo(moved.settings.version);
    expect(back.settings['teamSites']).toEqual([
      { team: 'Accounts', site: 'Riga' },
      { team: 'Bills', site: 'Riga' },
    ]);
    expect(back.settings.version).toBe(added.settings.version + 1);
    expect(await history()).toMatchObject([
      { author: 'Bea', changes: [{ entry: 'Bills', before: '"Tartu"', after: '"Riga"' }] },
      {},
      {},
    ]);
  });

  it('is read to its beginning, a page at a time', async () => {
    const { version } = await read('version');
    const versions = async (paging: string) =>
      ((await read(`version history(${paging}) { version }`))['history'] as { version: number }[]).map(
        (each) => each.version,
      );
    expect(await versions('first: 2')).toEqual([version, version - 1]);
    expect(await versions(`first: 2, before: ${version - 1}`)).toEqual([version - 2, version - 3]);
    expect(await versions('first: 2, before: 2')).toEqual([1]);
    expect(await versions('first: 2, before: 1')).toEqual([]);
  });

  it('names a change that there never was', async () => {
    await expect(undo(9_999)).rejects.toThrow('There is no change 9999.');
  });
});

describe('Sites and outsourcing', () => {
  beforeEach(async () => {
    await now(`{ teamNames: null, teamSites: [{ team: "Bills", site: "Riga" }, { team: "Accounts", site: "Tartu" }],
      outsourced: [{ team: "Bills", outsourced: true }, { team: "Accounts", outsourced: false }] }`);
    await folded();
  });

  it('group by what is set of the team that resolved, had first, or took part; of the others it is not known', async () => {
    expect(await byDimension('site')).toEqual({ Tartu: 2, null: 1 });
    expect(await byDimension('outsourced')).toEqual({ in_house: 2, null: 1 });
    expect(await byDimension('site', { attribution: 'OPENING' })).toEqual({ Riga: 1, Tartu: 1, null: 1 });
    expect(await byDimension('outsourced', { attribution: 'PARTICIPATING' })).toEqual({
      outsourced: 1,
      in_house: 2,
      null: 1,
    });
    expect(await byDimension('site', { metrics: ['handoffs'] })).toEqual({ Riga: 1 });
  });

  it('filter by it, those of which it is not known too', async () => {
    const of = async (dimension: string, wanted: (string | null)[], attribution = 'RESOLVING') =>
      (
        await api.ask('desk', {
          metrics: ['resolution_median'],
          attribution,
          filters: [{ dimension, in: wanted }],
        })
      ).overall[0]?.total;
    // Accounts resolved after four hours and after two; the partner after ten.
    expect(await of('site', ['Tartu'])).toMatchObject({ n: 2 });
    expect(await of('site', [null])).toMatchObject({ n: 1, value: 36_000 });
    expect(await of('outsourced', ['outsourced'], 'OPENING')).toMatchObject({ n: 1, value: 14_400 });
    expect(await of('outsourced', ['outsourced'])).toMatchObject({ n: 0 });
  });

  it('change with the next answer, and can be chosen from', async () => {
    await now('{ teamSites: [{ team: "Partner", site: "Riga" }] }');
    expect(await byDimension('site')).toEqual({ Riga: 1, null: 2 });
    const query = '{ workspace(name: "desk") { values(dimension: "site") } }';
    expect((await api.data<{ workspace: { values: string[] } }>(query)).workspace.values).toEqual(['Riga']);
  });

  it('go by the name that a team has now, once it is merged and everybody is computed anew', async () => {
    const refused = await now('{ teamNames: [{ former: "Bills", now: "Accounts" }] }');
    expect(refused.problems.map(({ field }) => field)).toEqual(['teamSites.Bills', 'outsourced.Bills']);
    const merged =
      await now(`{ teamNames: [{ former: "Bills", now: "Accounts" }], teamSites: [{ team: "Accounts", site: "Tartu" }],
      outsourced: null }`);
    expect(merged.problems).toEqual([]);
    await folded();
    expect(await read('folding { waiting failed }')).toEqual({ folding: { waiting: 0, failed: 0 } });
    expect(await byDimension('site', { attribution: 'PARTICIPATING' })).toEqual({ Tartu: 2, null: 1 });
    expect(await byDimension('team', { attribution: 'OPENING' })).toEqual({ Accounts: 2, Partner: 1 });
  });
});

describe('The hours of a calendar in a week', () => {
  it('are those of its clock: five days of two stretches, and a night past midnight', async () => {
    const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'];
    const weekly = weekdays
      .map((day) => `{ weekday: "${day}", hours: ["08:00-12:00", "12:30-17:00"] }`)
      .join(' ');
    const ask = async (calendar: string) =>
      (
        await api.data<{ openHours: Record<string, unknown> }>(
          `{ openHours(calendar: ${calendar}) { monday seconds problems { field } } }`,
        )
      ).openHours;
    // 5 × (4 h + 4 h 30 min) = 42 h 30 min; UTC has no clock changes.
    expect(await ask(`{ name: "office", zone: "UTC", weekly: [${weekly}] }`)).toMatchObject({
      seconds: 153_000,
      problems: [],
    });
    expect(
      await ask('{ name: "night", zone: "UTC", weekly: [{ weekday: "friday", hours: ["22:00-02:00"] }] }'),
    ).toMatchObject({ seconds: 14_400 });
    expect(
      await ask('{ name: "x", zone: "Tallinn", weekly: [{ weekday: "friday", hours: ["22-02"] }] }'),
    ).toEqual({
      monday: null,
      seconds: null,
      problems: [{ field: 'calendars[0].zone' }, { field: 'calendars[0].weekly.friday[0]' }],
    });
  });
});
