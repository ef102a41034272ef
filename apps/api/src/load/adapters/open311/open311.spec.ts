import { describe, expect, it } from '@jest/globals';
import { Reading } from '../../reading.ts';
import { eventsOf, rejectionsOf, rowsOf } from '../fixtures/reading-files.ts';
import { open311 } from './open311.ts';

type Options = Parameters<typeof rowsOf>[2];

const brief = async (text: string, options?: Options) =>
  eventsOf(await rowsOf(open311, { requests: text }, options)).map((event) => {
    const when = `${event.case} ${event.at.slice(8, 16)}`;
    switch (event.type) {
      case 'case.opened':
        return `${when} opened with ${event.team ?? '?'} about ${event.reason ?? '?'}`;
      case 'contact':
        return `${when} contact by ${event.channel}`;
      case 'handoff':
        return `${when} ${event.fromTeam ?? '?'} > ${event.toTeam} (${event.kind ?? '?'})`;
      case 'promise.made':
        return `${when} promised for ${event.dueAt.slice(8, 16)}`;
      case 'case.closed':
        return `${when} closed${event.administrative === true ? ' by rule' : ''}`;
      case 'case.merged':
        return `${when} merged into ${event.into}`;
      default:
        return `${when} ${event.type}`;
    }
  });

const followOn = (type: string, datetime: string, id: string, agency: string) => ({
  datetime,
  type: `follow_on_${type}`,
  extended_attributes: { service_request_id: id, agency_responsible: agency },
});
const POTHOLE = {
  service_request_id: '14-7',
  status: 'closed',
  service_name: 'Pothole',
  agency_responsible: 'Streets',
  requested_datetime: '2026-03-02T10:00:00-05:00',
  updated_datetime: '2026-03-09T10:00:00-05:00',
  extended_attributes: { channel: 'Phone' },
  notes: [
    { datetime: '2026-03-02T10:00:00-05:00', type: 'opened' },
    followOn('created', '2026-03-03T10:00:00-05:00', 'f-1', 'Water'),
    followOn('created', '2026-03-04T10:00:00-05:00', 'f-2', 'Transport'),
    followOn('closed', '2026-03-05T10:00:00-05:00', 'f-2', 'Transport'),
    followOn('closed', '2026-03-06T10:00:00-05:00', 'f-1', 'Water'),
    { datetime: '2026-03-08T10:00:00-05:00', type: 'closed' },
  ],
};

describe('Open311', () => {
  it('takes a follow-on for a handoff to its agency, and the end of it for the return to whoever is left', async () => {
    expect(await brief(JSON.stringify([POTHOLE]))).toEqual([
      '14-7 02T15:00 opened with Streets about Pothole',
      '14-7 02T15:00 contact by phone',
      '14-7 03T15:00 Streets > Water (transfer)',
      '14-7 04T15:00 Water > Transport (transfer)',
      '14-7 05T15:00 Transport > Water (return)',
      '14-7 06T15:00 Water > Streets (return)',
      '14-7 08T15:00 closed',
    ]);
  });

  it('leaves out what a city knew only after the day that is asked about', async () => {
    const until = Date.parse('2026-03-04T12:00:00-05:00');
    expect((await brief(JSON.stringify([POTHOLE]), { until })).slice(2)).toEqual([
      '14-7 03T15:00 Streets > Water (transfer)',
      '14-7 04T15:00 Water > Transport (transfer)',
    ]);
  });

  it('takes the expected day for a promise that the closing keeps, and a duplicate for a part of the other request', async () => {
    const { notes: _, ...plain } = POTHOLE;
    const requests = [
      { ...plain, expected_datetime: '2026-03-05T00:00:00Z' },
      {
        ...plain,
        service_request_id: '14-8',
        extended_attributes: { duplicate: true, parent_service_request_id: '14-7' },
      },
    ];
    const reading = new Reading();
    expect((await brief(JSON.stringify({ service_requests: requests }), { reading })).toSorted()).toEqual([
      '14-7 02T15:00 contact by phone',
      '14-7 02T15:00 opened with Streets about Pothole',
      '14-7 02T15:00 promised for 05T00:00',
      '14-7 09T15:00 closed',
      '14-7 09T15:00 promise.kept',
      '14-8 02T15:00 opened with Streets about Pothole',
      '14-8 09T15:00 merged into 14-7',
    ]);
    expect(reading.noticed.limitsOf(['resolutions'])).toEqual([
      'of 2 of 2 closed requests it does not say when they were closed: their last change was taken',
    ]);
  });

  it('reads the XML of GeoReport as its JSON', async () => {
    const xml = `<?xml version="1.0"?><service_requests><request><service_request_id>5</service_request_id><status>open</status>
      <service_name>Graffiti &amp; tags</service_name><requested_datetime>2026-03-02T10:00:00Z</requested_datetime>
      <agency_responsible>Parks</agency_responsible></request></service_requests>`;
    expect(await brief(xml)).toEqual(['5 02T10:00 opened with Parks about Graffiti & tags']);
  });

  const TABLE = 'unique_key,created_date,closed_date,status,status_notes,agency_name,category,source';

  it('reads the table of a city under its own names, closes by rule what a rule closed, and keeps a closing before the opening', async () => {
    const table = [
      TABLE,
      '7,2026-03-02 10:00:00+00:00,2026-03-03 10:00:00+00:00,Closed,Per process - cases are closed 14 days after assignment.,Sewers,Odour,Phone',
      '8,2026-03-02 10:00:00+00:00,2026-03-01 10:00:00+00:00,Closed,Completed,Sewers,Odour,Web',
      '9,2026-03-02 10:00:00+00:00,,Open,,Sewers,Odour,UNKNOWN',
    ].join('\n');
    expect((await brief(table)).toSorted()).toEqual([
      '7 02T10:00 contact by phone',
      '7 02T10:00 opened with Sewers about Odour',
      '7 03T10:00 closed by rule',
      '8 01T10:00 closed',
      '8 02T10:00 contact by web',
      '8 02T10:00 opened with Sewers about Odour',
      '9 02T10:00 opened with Sewers about Odour',
    ]);
  });

  it('decides day and month of a table from all of its dates', async () => {
    const table = [
      TABLE,
      '7,03/04/2026 10:00:00 AM,,Open,,Sewers,Odour,Web',
      '8,03/28/2026 10:00:00 AM,,Open,,Sewers,Odour,Web',
    ].join('\n');
    expect(
      (await rowsOf(open311, { t: table }))
        .flatMap(({ events }) => events)
        .map((event) => (event as { at: string }).at.slice(0, 10))
        .toSorted(),
    ).toEqual(['2026-03-04', '2026-03-04', '2026-03-28', '2026-03-28']);
  });

  it('refuses a request without a number or with a date that is none, and takes the rest', async () => {
    const table = [
      TABLE,
      ',2026-03-02,,Open,,Sewers,Odour,Web',
      '8,soon,,Open,,Sewers,Odour,Web',
      '9,2026-03-02,,Open,,Sewers,Odour,Web',
    ].join('\n');
    const rows = await rowsOf(open311, { t: table });
    expect(rejectionsOf(rows).toSorted()).toEqual([
      '2: service_request_id is missing',
      '3: requested_datetime is no instant',
    ]);
    expect(eventsOf(rows)).toHaveLength(2);
  });

  it('counts a request that is in a file twice as it stood later', async () => {
    const { notes: _, ...plain } = POTHOLE;
    const earlier = { ...plain, status: 'open', updated_datetime: '2026-03-03T10:00:00-05:00' };
    for (const requests of [
      [earlier, plain],
      [plain, earlier],
    ])
      expect((await brief(JSON.stringify(requests))).at(-1)).toBe('14-7 09T15:00 closed');
  });
});
