/**
 * Seconds that the customer waited and spent on the inbound contacts of each issue. What the source records of a contact
 * (seconds on the line before somebody took it, seconds it lasted) counts; where it records neither, the workspace may
 * say how many minutes a contact through that channel takes. Without either the issue is not measured.
 */
import type { Scope } from '../define-metric.ts';
import { KeptUntilChange } from '../../columns/kept-until-change.ts';

export interface SecondsPerIssue {
  /** By the row of the first case of the issue, in seconds; NaN where not known. */
  readonly seconds: Float64Array;
  /** 1 where all of it was recorded. */
  readonly recorded: Uint8Array;
}

const SECOND = 1000;
const MINUTE = 60;
const kept = new KeptUntilChange<SecondsPerIssue>();

export function secondsPerIssue({ columns, variant, settings }: Scope): SecondsPerIssue {
  const { contactMinutes = {} } = settings;
  return kept.of(columns, `${variant} ${JSON.stringify(contactMinutes)}`, () => {
    const { contact, case: cases } = columns.tables;
    const { variants, issueCase, direction, praise, channel, waited, lasted } = contact.columns;
    const inbound = 1 + contact.specs.direction.values.indexOf('inbound');
    const usual = columns.dictionaries
      .names('channel')
      .map((name) => (name === null ? NaN : MINUTE * (contactMinutes[name] ?? NaN)));
    const seconds = new Float64Array(cases.size);
    const recorded = new Uint8Array(cases.size).fill(1);
    for (let row = 0; row < contact.size; row++) {
      const counts = contact.isAlive(row) && direction[row] === inbound && praise[row] === 0;
      if (!counts || ((variants[row] as number) & variant) === 0) continue;
      const issue = issueCase[row] as number;
      const wait = waited[row] as number;
      const last = lasted[row] as number;
      const isRecorded = wait === wait || last === last;
      const spent = isRecorded
        ? ((wait || 0) + (last || 0)) / SECOND
        : (usual[channel[row] as number] ?? NaN);
      seconds[issue] = (seconds[issue] as number) + spent;
      if (!isRecorded) recorded[issue] = 0;
    }
    return { seconds, recorded };
  });
}
