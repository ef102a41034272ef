/** Everything that is read off one issue; what each part means is said in its own file. */
import { compareEvents } from '../events/logged-event.ts';
import { readAftermaths, type Aftermath } from './aftermath.ts';
import type { CaseHistory } from './case-history.ts';
import { readContacts, type Contact } from './contacts.ts';
import { findHandoffs, type Handoffs, type Level } from './handoffs.ts';
import { readLife, type IssueLife } from './issue-life.ts';
import { readKnowledge, type Knowledge } from './knowledge.ts';
import { readPromises, type KeptOrNot } from './promises.ts';
import type { Step } from './step.ts';

export interface Issue {
  /** In the order opened. */
  readonly cases: readonly CaseHistory[];
  readonly steps: readonly Step[];
  readonly life: IssueLife;
  readonly contacts: readonly Contact[];
  readonly handoffs: Handoffs;
  /** In the order of `handoffs`. */
  readonly aftermaths: Readonly<Record<Level, readonly Aftermath[]>>;
  readonly knowledge: Knowledge;
  readonly promises: readonly KeptOrNot[];
}

export function readIssue(cases: readonly CaseHistory[]): Issue {
  const steps = stepsOf(cases);
  const life = readLife(steps);
  const contacts = readContacts(steps, life);
  const handoffs = findHandoffs(steps);
  const promises = readPromises(steps);
  return {
    cases,
    steps,
    life,
    contacts,
    handoffs,
    aftermaths: {
      TEAM: readAftermaths(handoffs.TEAM, steps, contacts, promises),
      AGENT: readAftermaths(handoffs.AGENT, steps, contacts, promises),
    },
    knowledge: readKnowledge(steps, contacts, handoffs),
    promises,
  };
}

function stepsOf(cases: readonly CaseHistory[]): readonly Step[] {
  const [only] = cases;
  if (cases.length === 1 && only !== undefined) return only.steps;
  return cases.flatMap(({ steps }) => steps).sort((a, b) => compareEvents(a.event, b.event));
}
