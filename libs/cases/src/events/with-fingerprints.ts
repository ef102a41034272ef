/** An event with every fingerprint in it replaced: of a fact, and of what was read from the words of a message. */
import type { LoggedEvent } from './logged-event.ts';
import type { MessageReading, ValueMarks } from './message-reading.ts';

type Replace = (fingerprint: string) => string;

/** The same event where it holds none. */
export function withFingerprints(event: LoggedEvent, replace: Replace): LoggedEvent {
  if (event.type === 'fact') {
    const { fingerprint } = event.body;
    return fingerprint === null
      ? event
      : { ...event, body: { ...event.body, fingerprint: replace(fingerprint) } };
  }
  if (event.type !== 'contact' || event.body.read === null) return event;
  return { ...event, body: { ...event.body, read: ofReading(event.body.read, replace) } };
}

const ofReading = (read: MessageReading, replace: Replace): MessageReading => ({
  ...read,
  facts: read.facts.map((fact) => ofValue(fact, replace)),
  unlabelled: read.unlabelled.map((value) => ofValue(value, replace)),
});

const ofValue = <Value extends ValueMarks>(value: Value, replace: Replace): Value => ({
  ...value,
  fingerprints: value.fingerprints.map(replace),
  parts: value.parts.map(replace),
});
