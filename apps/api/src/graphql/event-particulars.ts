/**
 * What an event says about itself, as names and codes: whoever shows them has the words. Never what a customer said,
 * no values of facts, no worth of outcomes.
 */
import type { LoggedEvent } from '@twicetold/cases';
import type { CaseEvent } from '../generated/graphql.ts';

type Particular = CaseEvent['particulars'][number];

export function eventParticulars(event: LoggedEvent): Particular[] {
  switch (event.type) {
    case 'case.opened': {
      const { reason, product, segment, priority, parent } = event.body;
      return said({ reason, product, segment, priority, parent });
    }
    case 'contact':
      return event.body.bot === true ? [{ name: 'bot', value: 'true' }] : [];
    case 'handoff':
      return (event.body.passed ?? []).map((value) => ({ name: 'passed', value }));
    case 'case.waiting':
      return said({ on: event.body.on });
    case 'case.updated': {
      const { reason, product, segment, priority } = event.body;
      return said({ reason, product, segment, priority });
    }
    case 'case.closed':
      return event.body.administrative === true ? [{ name: 'administrative', value: 'true' }] : [];
    case 'case.merged':
      return said({ into: event.body.into });
    case 'rating': {
      const { scale, score, max } = event.body;
      return said({ scale, score, max });
    }
    case 'outcome':
      return said({ kind: event.body.kind });
    default:
      return [];
  }
}

const said = (values: Readonly<Record<string, string | number | null>>): Particular[] =>
  Object.entries(values).flatMap(([name, value]) => (value === null ? [] : [{ name, value: String(value) }]));
