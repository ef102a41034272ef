/**
 * When something of one kind failed for the second time within 30 days: two comebacks, or two broken promises of the
 * same kind. Maxham & Netemeyer (2002) found over 20 months that a recovery makes good one failure and not a second,
 * similar one soon after. One comeback alone is a driver of its own.
 */
import { isUnit, type Contact } from './contacts.ts';
import type { KeptOrNot } from './promises.ts';

const CLOSE = 30 * 86_400_000;

/** null where nothing did. May lie ahead: a promise that is not kept yet breaks when it falls due. */
export function secondFailureAt(contacts: readonly Contact[], promises: readonly KeptOrNot[]): number | null {
  const comebacks = contacts.filter((contact) => isUnit(contact) && contact.repeat === 'comeback');
  const ofKind = new Map([['', comebacks.map(({ step }) => step.event.at)]]);
  for (const { event, dueAt, keptAt } of promises) {
    if (keptAt !== null && keptAt <= dueAt) continue;
    const { what } = event.body;
    ofKind.set(what, [...(ofKind.get(what) ?? []), dueAt]);
  }
  const seconds = [...ofKind.values()].map((instants) => firstSecond(instants.sort((a, b) => a - b)));
  const found = seconds.filter((at) => at !== null);
  return found.length === 0 ? null : Math.min(...found);
}

/** Of ascending instants, the first that follows another closely. */
export function firstSecond(instants: readonly number[]): number | null {
  for (let i = 1; i < instants.length; i++) {
    if ((instants[i] as number) - (instants[i - 1] as number) <= CLOSE) return instants[i] as number;
  }
  return null;
}
