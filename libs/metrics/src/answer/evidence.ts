/** What the log records at all. A metric whose evidence is nowhere in it is unknown, not 0. */
import type { MeasureRow } from '@twicetold/cases';
import type { Columns } from '../columns/columns.ts';
import type { Metric, Need } from '../catalogue/define-metric.ts';

type Lacking = Readonly<Record<Need, string | null>>;
const kept = new WeakMap<Columns, { readonly version: number; readonly lacking: Lacking }>();

/** Why the metric cannot be known from this log; null when it can. */
export function lackingEvidence(metric: Metric, columns: Columns, hasCustomers: boolean): string | null {
  if (metric.distinct === 'customer' && !hasCustomers) return 'no_customers';
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
  const outbound = 1 + contact.specs.direction.values.indexOf('outbound');
  const inPublic = 1 + contact.specs.visibility.values.indexOf('public');
  const explicit = 1 + handoff.specs.origin.values.indexOf('explicit');
  const anyContact = (test: (row: number) => boolean) =>
    anyRow(contact.size, (r) => contact.isAlive(r) && test(r));
  const anyHandoff = (test: (row: number) => boolean) =>
    anyRow(handoff.size, (r) => handoff.isAlive(r) && test(r));
  const contacts = anyContact((r) => contact.columns.direction[r] === inbound);
  const lackingPosts = !contacts
    ? 'no_contacts_recorded'
    : anyContact((r) => contact.columns.visibility[r] === inPublic)
      ? null
      : 'no_public_contacts_recorded';
  const tone = anyContact((r) => !Number.isNaN(contact.columns.sentiment[r]));
  // A log of what came in alone does not say that nobody answered.
  const answers =
    anyContact((r) => contact.columns.direction[r] === outbound) ||
    anyRow(cases.size, (r) => cases.isAlive(r) && isAnswered(cases, r));
  // Where contacts name a team, a handoff would have been seen as a change of it: none is then a true 0.
  const handoffs = handoff.alive > 0 || anyContact((r) => contact.columns.team[r] !== 0);
  const kinds =
    handoff.alive === 0 ||
    anyHandoff((r) => handoff.columns.origin[r] === explicit && handoff.columns.kind[r] !== 0);
  const sets = columns.dictionaries.names('fieldSet').map((name) => name ?? '');
  const facts =
    anyHandoff((r) => handoff.columns.evidence[r] !== 0) ||
    anyContact((r) => sets[contact.columns.stepKnown[r] as number] !== '');
  // Fields that were only recorded or cleared show what stood in a case, never what a customer had to say again.
  const tellings =
    facts && anyRow(cases.size, (r) => cases.isAlive(r) && (cases.columns.factsTold[r] as number) > 0);
  const voices = (...kinds: readonly Voice[]) => {
    const codes = kinds.map((kind) => 1 + voice.specs.kind.values.indexOf(kind));
    return anyRow(voice.size, (r) => voice.isAlive(r) && codes.includes(voice.columns.kind[r] as number));
  };
  return {
    contacts: contacts ? null : 'no_contacts_recorded',
    answers: !contacts ? 'no_contacts_recorded' : answers ? null : 'no_answers_recorded',
    publicContacts: lackingPosts,
    words: !contacts ? 'no_contacts_recorded' : lackingWords(contact),
    tone: lackingPosts ?? (tone ? null : 'no_tone_recorded'),
    handoffs: handoffs ? null : 'no_handoff_history',
    escalations: !handoffs ? 'no_handoff_history' : kinds ? null : 'no_escalations_recorded',
    facts: !handoffs ? 'no_handoff_history' : facts ? null : 'no_facts',
    tellings: !handoffs ? 'no_handoff_history' : !facts ? 'no_facts' : tellings ? null : 'no_tellings',
    handoffsAndContacts: !handoffs ? 'no_handoff_history' : contacts ? null : 'no_contacts_recorded',
    handoffsAndPublicContacts: !handoffs ? 'no_handoff_history' : lackingPosts,
    promises: promise.alive > 0 ? null : 'no_promises_recorded',
    csat: voices('csat') ? null : 'no_ratings_recorded',
    nps: voices('nps') ? null : 'no_ratings_recorded',
    ces: voices('ces') ? null : 'no_ratings_recorded',
    churn: voices('churn') ? null : 'no_churn_recorded',
    purchases: voices('purchase', 'renewal') ? null : 'no_purchases_recorded',
    referrals: voices('referral') ? null : 'no_referrals_recorded',
  };
}

/** In time, at a time that is not known, or by a bot. */
function isAnswered({ columns }: Columns['tables']['case'], row: number): boolean {
  const { firstResponse, firstResponseNotTimed, botResponse } = columns;
  return (
    !Number.isNaN(firstResponse[row]) || firstResponseNotTimed[row] === 1 || !Number.isNaN(botResponse[row])
  );
}

/** In the languages that are read. */
function lackingWords(contact: Columns['tables']['contact']): string | null {
  const other = 1 + contact.specs.readIn.values.indexOf('other');
  const { readIn } = contact.columns;
  const any = (test: (language: number) => boolean) =>
    anyRow(contact.size, (r) => contact.isAlive(r) && test(readIn[r] as number));
  if (any((language) => language !== 0 && language !== other)) return null;
  return any((language) => language === other) ? 'no_words_in_read_languages' : 'no_words_recorded';
}

type Voice = NonNullable<MeasureRow<'voice'>['kind']>;

function anyRow(size: number, test: (row: number) => boolean): boolean {
  for (let row = 0; row < size; row++) if (test(row)) return true;
  return false;
}
