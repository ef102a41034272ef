/** What the log records at all. A metric whose evidence is nowhere in it is unknown, not 0. */
import { measureFields, type MeasureName, type MeasureRow } from '@twicetold/cases';
import type { Columns, Tables } from '../columns/columns.ts';
import type { Metric, Need } from '../catalogue/define-metric.ts';

/** Why the metric cannot be known from this log; null when it can. */
export function lackingEvidence(metric: Metric, columns: Columns, hasCustomers: boolean): string | null {
  if (metric.distinct === 'customer' && !hasCustomers) return 'no_customers';
  if (metric.needs === undefined) return null;
  const lacking = LACKING[metric.needs](evidenceIn(columns));
  return lacking === 'no_contacts_recorded' && !hasCustomers && metric.parameters.includes('issueWindowDays')
    ? 'no_customers'
    : lacking;
}

/** Rows of which one is enough. A test is made for one look: it holds on to columns. */
interface Trace {
  readonly table: MeasureName;
  readonly test: (columns: Columns) => (row: number) => boolean;
}

const INBOUND = codeOf(measureFields.contact.direction.values, 'inbound');
const OUTBOUND = codeOf(measureFields.contact.direction.values, 'outbound');
const PUBLIC = codeOf(measureFields.contact.visibility.values, 'public');
const OTHER_LANGUAGE = codeOf(measureFields.contact.readIn.values, 'other');
const EXPLICIT = codeOf(measureFields.handoff.origin.values, 'explicit');

type Voice = NonNullable<MeasureRow<'voice'>['kind']>;

const inContact = (test: (contact: Tables['contact']['columns']) => (row: number) => boolean): Trace => ({
  table: 'contact',
  test: ({ tables }) => test(tables.contact.columns),
});
const inHandoff = (test: (handoff: Tables['handoff']['columns']) => (row: number) => boolean): Trace => ({
  table: 'handoff',
  test: ({ tables }) => test(tables.handoff.columns),
});
const inVoice = (kind: Voice): Trace => ({
  table: 'voice',
  test: ({ tables }) => {
    const { kind: kinds } = tables.voice.columns;
    const code = codeOf(measureFields.voice.kind.values, kind);
    return (row) => kinds[row] === code;
  },
});

const TRACES = {
  inbound: inContact(
    ({ direction }) =>
      (row) =>
        direction[row] === INBOUND,
  ),
  outbound: inContact(
    ({ direction }) =>
      (row) =>
        direction[row] === OUTBOUND,
  ),
  public: inContact(
    ({ visibility }) =>
      (row) =>
        visibility[row] === PUBLIC,
  ),
  tone: inContact(
    ({ sentiment }) =>
      (row) =>
        !Number.isNaN(sentiment[row]),
  ),
  teamOfContact: inContact(
    ({ team }) =>
      (row) =>
        team[row] !== 0,
  ),
  readWords: inContact(
    ({ readIn }) =>
      (row) =>
        readIn[row] !== 0 && readIn[row] !== OTHER_LANGUAGE,
  ),
  otherWords: inContact(
    ({ readIn }) =>
      (row) =>
        readIn[row] === OTHER_LANGUAGE,
  ),
  /** In time, at a time that is not known, or by a bot. */
  answered: {
    table: 'case',
    test: ({ tables }) => {
      const { firstResponse, firstResponseNotTimed, botResponse } = tables.case.columns;
      return (row) =>
        !Number.isNaN(firstResponse[row]) ||
        firstResponseNotTimed[row] === 1 ||
        !Number.isNaN(botResponse[row]);
    },
  },
  told: {
    table: 'case',
    test: ({ tables }) => {
      const { factsTold } = tables.case.columns;
      return (row) => (factsTold[row] as number) > 0;
    },
  },
  kindOfHandoff: inHandoff(
    ({ origin, kind }) =>
      (row) =>
        origin[row] === EXPLICIT && kind[row] !== 0,
  ),
  factsAtHandoff: inHandoff(
    ({ evidence }) =>
      (row) =>
        evidence[row] !== 0,
  ),
  factsAtContact: {
    table: 'contact',
    test: ({ tables, dictionaries }) => {
      const { stepKnown } = tables.contact.columns;
      const isSet = Uint8Array.from(dictionaries.names('fieldSet'), (name) => ((name ?? '') === '' ? 0 : 1));
      return (row) => isSet[stepKnown[row] as number] === 1;
    },
  },
  csat: inVoice('csat'),
  nps: inVoice('nps'),
  ces: inVoice('ces'),
  churn: inVoice('churn'),
  purchase: inVoice('purchase'),
  renewal: inVoice('renewal'),
  referral: inVoice('referral'),
} as const satisfies Record<string, Trace>;

class Evidence {
  readonly columns: Columns;
  #version = -1;
  readonly #seen = new Map<keyof typeof TRACES, boolean>();
  /** Where one was last: mostly it is still there. */
  readonly #rows = new Map<keyof typeof TRACES, number>();

  constructor(columns: Columns) {
    this.columns = columns;
  }

  /** Looked for when somebody asks, once until the columns change. */
  has(trace: keyof typeof TRACES): boolean {
    if (this.#version !== this.columns.version) this.#seen.clear();
    this.#version = this.columns.version;
    let seen = this.#seen.get(trace);
    if (seen === undefined) this.#seen.set(trace, (seen = this.#look(trace)));
    return seen;
  }

  #look(trace: keyof typeof TRACES): boolean {
    const { table, test: testIn } = TRACES[trace];
    const { marks, size } = this.columns.tables[table];
    const test = testIn(this.columns);
    const counts = (row: number) => ((marks[row] as number) & 1) === 1 && test(row);
    const before = this.#rows.get(trace) ?? size;
    if (before < size && counts(before)) return true;
    for (let row = 0; row < size; row++) {
      if (!counts(row)) continue;
      this.#rows.set(trace, row);
      return true;
    }
    return false;
  }
}

const ofColumns = new WeakMap<Columns, Evidence>();

function evidenceIn(columns: Columns): Evidence {
  let evidence = ofColumns.get(columns);
  if (evidence === undefined) ofColumns.set(columns, (evidence = new Evidence(columns)));
  return evidence;
}

type Lack = (evidence: Evidence) => string | null;

const contacts: Lack = (seen) => (seen.has('inbound') ? null : 'no_contacts_recorded');
const publicContacts: Lack = (seen) =>
  contacts(seen) ?? (seen.has('public') ? null : 'no_public_contacts_recorded');
/** Where contacts name a team, a handoff would have been seen as a change of it: none is then a true 0. */
const handoffs: Lack = (seen) =>
  seen.columns.tables.handoff.alive > 0 || seen.has('teamOfContact') ? null : 'no_handoff_history';
const facts: Lack = (seen) =>
  handoffs(seen) ?? (seen.has('factsAtHandoff') || seen.has('factsAtContact') ? null : 'no_facts');
const ratings =
  (kind: 'csat' | 'nps' | 'ces'): Lack =>
  (seen) =>
    seen.has(kind) ? null : 'no_ratings_recorded';

const LACKING: Readonly<Record<Need, Lack>> = {
  contacts,
  // A log of what came in alone does not say that nobody answered.
  answers: (seen) =>
    contacts(seen) ?? (seen.has('outbound') || seen.has('answered') ? null : 'no_answers_recorded'),
  publicContacts,
  // In the languages that are read.
  words: (seen) =>
    contacts(seen) ??
    (seen.has('readWords')
      ? null
      : seen.has('otherWords')
        ? 'no_words_in_read_languages'
        : 'no_words_recorded'),
  tone: (seen) => publicContacts(seen) ?? (seen.has('tone') ? null : 'no_tone_recorded'),
  handoffs,
  escalations: (seen) =>
    handoffs(seen) ??
    (seen.columns.tables.handoff.alive === 0 || seen.has('kindOfHandoff') ? null : 'no_escalations_recorded'),
  facts,
  // Fields that were only recorded or cleared show what stood in a case, never what a customer had to say again.
  tellings: (seen) => facts(seen) ?? (seen.has('told') ? null : 'no_tellings'),
  handoffsAndContacts: (seen) => handoffs(seen) ?? contacts(seen),
  handoffsAndPublicContacts: (seen) => handoffs(seen) ?? publicContacts(seen),
  promises: ({ columns }) => (columns.tables.promise.alive > 0 ? null : 'no_promises_recorded'),
  csat: ratings('csat'),
  nps: ratings('nps'),
  ces: ratings('ces'),
  churn: (seen) => (seen.has('churn') ? null : 'no_churn_recorded'),
  purchases: (seen) => (seen.has('purchase') || seen.has('renewal') ? null : 'no_purchases_recorded'),
  referrals: (seen) => (seen.has('referral') ? null : 'no_referrals_recorded'),
};

/** 0 stands for "not known". */
function codeOf(values: readonly string[], word: string): number {
  return 1 + values.indexOf(word);
}
