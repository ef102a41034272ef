/** One customer's events, in any order and delivered any number of times, as case histories in the order opened. */
import { compareEvents, type LoggedEvent } from '../events/logged-event.ts';
import { CaseReader, type CaseHistory } from './case-history.ts';

export function readCases(events: readonly LoggedEvent[]): CaseHistory[] {
  const readers = new Map<string, CaseReader>();
  for (const event of inOrderOnce(events)) {
    let reader = readers.get(event.case);
    if (reader === undefined) readers.set(event.case, (reader = new CaseReader(event.case)));
    reader.read(event);
  }
  const cases = [...readers.values()].map(({ history }) => history);
  if (cases.length > 1) cases.sort((a, b) => a.openedAt - b.openedAt || (a.id < b.id ? -1 : 1));
  cases.forEach((history, ordinal) => {
    history.ordinal = ordinal;
    if (history.legs.length === 0) {
      history.legs.push({ enteredAt: history.openedAt, leftAt: null, team: null, agent: null });
    }
  });
  return cases;
}

/** Copies of one event are the same event, by (source, id); of copies that differ, the first in order counts. */
export function inOrderOnce(events: readonly LoggedEvent[]): readonly LoggedEvent[] {
  const sorted = events.slice().sort(compareEvents);
  const seen = new Set<string>();
  return sorted.filter((event, i) => {
    const before = sorted[i - 1];
    if (before !== undefined && before.id === event.id && before.source === event.source) return false;
    const key = `${event.id}\n${event.source}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
