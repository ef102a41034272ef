import { describe, expect, it } from '@jest/globals';
import { Reading } from '../../reading.ts';
import { eventsOf, rejectionsOf, rowsOf } from '../fixtures/reading-files.ts';
import { xes } from './xes.ts';

type Attributes = Readonly<Record<string, string>>;

const attributes = (of: Attributes) =>
  Object.entries(of)
    .map(([key, value]) =>
      /^(?:time:|start|end)/.test(key)
        ? `<date key="${key}" value="${value}"/>`
        : `<string key="${key}" value="${value}"/>`,
    )
    .join('');
const trace = (of: Attributes, ...events: readonly Attributes[]) =>
  `<trace>${attributes(of)}\n${events.map((event) => `<event>${attributes(event)}</event>\n`).join('')}</trace>`;
const log = (...traces: readonly string[]) => `<?xml version="1.0"?>
<log xes.version="1.0" xmlns="http://www.xes-standard.org/">
<global scope="trace"><string key="concept:name" value="UNKNOWN"/></global>
<string key="source" value="test"/>
${traces.join('\n')}
</log>`;
const step = (hour: string, activity: string, group: string, resource = 'Ann') => ({
  'concept:name': activity,
  'org:group': group,
  'org:resource': resource,
  'lifecycle:transition': 'complete',
  'time:timestamp': `2026-03-02T${hour}:00.000+01:00`,
});

const PERMIT = trace(
  { 'concept:name': 'P-7', channel: 'Desk', customer: 'c-4', enddate: '2026-03-02T15:00:00.000+01:00' },
  step('09:00', 'Confirm receipt', 'Front office'),
  step('10:00', 'Check papers', 'Front office', 'Bo'),
  step('11:00', 'Determine necessity', 'EMPTY', 'Cai'),
  step('12:00', 'Ask for advice', 'Specialists', 'Cai'),
  step('14:00', 'Print permit', 'Front office', 'Ann'),
);

const brief = async (text: string, reading = new Reading()) =>
  eventsOf(await rowsOf(xes, { 'log.xes': text }, { reading })).map((event) => {
    const hour = event.at.slice(11, 16);
    switch (event.type) {
      case 'case.opened':
        return `${hour} opened ${event.channel ?? '?'} ${event.team ?? '?'}/${event.agent ?? '?'} for ${event.customer ?? '?'}`;
      case 'handoff':
        return `${hour} ${event.fromTeam ?? '?'}/${event.fromAgent ?? '?'} > ${event.toTeam}/${event.toAgent ?? '?'}`;
      case 'case.waiting':
        return `${hour} waiting ${event.on}`;
      default:
        return `${hour} ${event.type}`;
    }
  });

describe('XES', () => {
  it('tells a case with its channel and customer, each change of group and person as a handoff, and its end by attribute', async () => {
    // The group of the third step is not known: it stays where it was.
    expect(await brief(log(PERMIT))).toEqual([
      '08:00 opened desk Front office/Ann for c-4',
      '08:00 contact',
      '09:00 Front office/Ann > Front office/Bo',
      '10:00 Front office/Bo > Front office/Cai',
      '11:00 Front office/Cai > Specialists/Cai',
      '13:00 Specialists/Cai > Front office/Ann',
      '14:00 case.closed',
    ]);
  });

  it('reads where a case stands from the life cycle, where that is used for it, and reopens it', async () => {
    const status = (hour: string, lifecycle: string) => ({
      ...step(hour, 'Accepted', 'Line 1'),
      'lifecycle:transition': lifecycle,
    });
    const incident = trace(
      { 'concept:name': '1-36' },
      status('09:00', 'In Progress'),
      status('10:00', 'Wait - User'),
      status('11:00', 'In Progress'),
      status('12:00', 'Resolved'),
      status('13:00', 'In Progress'),
      status('14:00', 'Closed'),
    );
    expect(await brief(log(incident))).toEqual([
      '08:00 opened ? Line 1/Ann for ?',
      '09:00 waiting customer',
      '10:00 case.resumed',
      '11:00 case.resolved',
      '12:00 case.reopened',
      '13:00 case.closed',
    ]);
  });

  it('takes persons for teams where it names no groups, and says so', async () => {
    const reading = new Reading();
    const alone = (hour: string, resource: string) => ({
      'concept:name': 'Work',
      'org:resource': resource,
      'time:timestamp': `2026-03-02T${hour}:00.000Z`,
    });
    expect(
      await brief(log(trace({ 'concept:name': 'A' }, alone('09:00', 'Ann'), alone('10:00', 'Bo'))), reading),
    ).toEqual(['09:00 opened ? Ann/? for ?', '10:00 Ann/? > Bo/?']);
    expect(reading.noticed.limitsOf(['teams'])).toEqual([
      'the log names persons but no groups: each person counts as a team of its own',
    ]);
  });

  it('says of how many cases the end is not told, which are open then', async () => {
    const reading = new Reading();
    await rowsOf(
      xes,
      {
        'log.xes': log(
          PERMIT,
          trace({ 'concept:name': 'P-8' }, step('09:00', 'Confirm receipt', 'Front office')),
        ),
      },
      { reading },
    );
    expect(reading.noticed.limitsOf(['resolutions'])).toEqual([
      'for 1 of 2 cases it does not say that they ended, so they count as open',
    ]);
  });

  it('refuses a case without a name and a step without a time by its line, and takes the rest', async () => {
    const nameless = trace({ channel: 'Desk' }, step('09:00', 'Confirm receipt', 'Front office'));
    const { 'time:timestamp': _, ...timeless } = step('10:00', 'Check papers', 'Back office');
    const rows = await rowsOf(xes, {
      'log.xes': log(
        nameless,
        trace({ 'concept:name': 'P-9' }, step('09:00', 'Confirm receipt', 'Front office'), timeless),
      ),
    });
    expect(rejectionsOf(rows).toSorted()).toEqual(['10: time is missing', '5: concept:name is missing']);
    expect(eventsOf(rows).map(({ type }) => type)).toEqual(['case.opened']);
  });

  it('keeps what came before the end of a file that was cut off, and says that it was', async () => {
    const reading = new Reading();
    const whole = log(PERMIT);
    const rows = await rowsOf(
      xes,
      { 'log.xes': whole.slice(0, whole.indexOf('Ask for advice')) },
      { reading },
    );
    expect(eventsOf(rows).filter(({ type }) => type === 'handoff')).toHaveLength(2);
    expect(reading.noticed.incomplete).toEqual(['log.xes']);
    expect(rejectionsOf(rows)[0]).toContain('is no well-formed XML');
  });

  it('gives the same events for the same log, however often it is read', async () => {
    const [once, again] = [
      await rowsOf(xes, { 'log.xes': log(PERMIT) }),
      await rowsOf(xes, { 'log.xes': log(PERMIT) }),
    ];
    expect(eventsOf(again)).toEqual(eventsOf(once));
    expect(new Set(eventsOf(once).map(({ id }) => id)).size).toBe(eventsOf(once).length);
  });
});
