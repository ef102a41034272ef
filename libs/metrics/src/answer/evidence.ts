/** What the log records at all. A metric whose evidence is nowhere in it is unknown, not 0. */
import type { Columns } from '../columns/columns.ts';
import type { Metric, Need } from '../catalogue/define-metric.ts';

type Lacking = Readonly<Record<Need, string | null>>;
const kept = new WeakMap<Columns, { readonly version: number; readonly lacking: Lacking }>();

/** Why the metric cannot be known from this log; null when it can. */
export function lackingEvidence(metric: Metric, columns: Columns, hasCustomers: boolean): string | null {
  if (metric.needs === undefined) return null;
  const lacking = lackingIn(columns)[metric.needs];
  return lacking === 'no_contacts_recorded' && !hasCustomers && metric.parameters.includes('issueWindowDays')
    ? 'no_customers'
    : lacking;
}

function lackingIn(columns: Columns): Lacking {
  const known = kept.get(columns);
  if (known?.version === columns.version) return known.lacking;
  const lacking = lookThrough(columns);
  kept.set(columns, { version: columns.version, lacking });
  return lacking;
}

function lookThrough(columns: Columns): Lacking {
  const { case: cases, contact, handoff, promise, voice } = columns.tables;
  const inbound = 1 + contact.specs.direction.values.indexOf('inbound');
  const anyRow = (size: number, test: (row: number) => boolean) => {
    for (let row = 0; row < size; row++) if (test(row)) return true;
    return false;
  };
  const contacts = anyRow(
    contact.size,
    (r) => contact.isAlive(r) && contact.columns.direction[r] === inbound,
  );
  // Where contacts name a team, a handoff would have been seen as a change of it: none is then a true 0.
  const handoffs =
    handoff.alive > 0 || anyRow(contact.size, (r) => contact.isAlive(r) && contact.columns.team[r] !== 0);
  const sets = columns.dictionaries.names('fieldSet').map((name) => name ?? '');
  const facts =
    anyRow(handoff.size, (r) => handoff.isAlive(r) && handoff.columns.evidence[r] !== 0) ||
    anyRow(contact.size, (r) => contact.isAlive(r) && sets[contact.columns.stepKnown[r] as number] !== '');
  // Fields that were only recorded or cleared show what stood in a case, never what a customer had to say again.
  const tellings =
    facts && anyRow(cases.size, (r) => cases.isAlive(r) && (cases.columns.factsTold[r] as number) > 0);
  const voices = (kind: 'csat' | 'nps' | 'churn') => {
    const code = 1 + voice.specs.kind.values.indexOf(kind);
    return anyRow(voice.size, (r) => voice.isAlive(r) && voice.columns.kind[r] === code);
  };
  return {
    contacts: contacts ? null : 'no_contacts_recorded',
    handoffs: handoffs ? null : 'no_handoff_history',
    facts: !handoffs ? 'no_handoff_history' : facts ? null : 'no_facts',
    tellings: !handoffs ? 'no_handoff_history' : !facts ? 'no_facts' : tellings ? null : 'no_tellings',
    handoffsAndContacts: !handoffs ? 'no_handoff_history' : contacts ? null : 'no_contacts_recorded',
    promises: promise.alive > 0 ? null : 'no_promises_recorded',
    churn: voices('churn') ? null : 'no_churn_recorded',
    csat: voices('csat') ? null : 'no_ratings_recorded',
    nps: voices('nps') ? null : 'no_ratings_recorded',
  };
}
