/** What kinds of events a source turned out to hold, and which numbers can be computed from them. */
import type { LoggedEvent } from '@twicetold/cases';
import {
  abilities,
  mergeEvidence,
  NO_EVIDENCE,
  type Ability,
  type Counted,
  type EvidenceCounts,
} from '@twicetold/metrics';
import type { Adapter } from './adapters/adapter.ts';
import type { Noticed } from './noticed.ts';

type Counts = Partial<Record<Counted, number>>;

export class Evidence {
  #events = 0;
  readonly #seen: Counts = {};
  readonly #of: Counts = {};
  /** Two are enough to hand over between. */
  readonly #teams = new Set<string>();
  #before: EvidenceCounts;

  /** @param before of the same source, to be added to */
  constructor(before: EvidenceCounts = NO_EVIDENCE) {
    this.#before = before;
  }

  get counts(): EvidenceCounts {
    const here = { events: this.#events, seen: this.#seen, of: this.#of, teams: [...this.#teams].sort() };
    return mergeEvidence(this.#before, here);
  }

  add(event: LoggedEvent, customerStated: boolean): void {
    this.#events += 1;
    if (customerStated) this.#see('customers');
    const { body } = event;
    if ('team' in body && body.team !== null) this.#meet(body.team);
    switch (event.type) {
      case 'case.opened':
        this.#see('openings');
        // One event that names the customer is enough for a case: that is usually its opening.
        this.#outOf('openings_with_customer', customerStated);
        if (event.body.reason !== null) this.#see('reasons');
        if (event.body.channel !== null) this.#see('channels');
        if (event.body.agent !== null) this.#see('agents');
        break;
      case 'case.resolved':
        this.#see('resolutions');
        break;
      case 'case.closed':
        if (event.body.administrative !== true) this.#see('resolutions');
        break;
      case 'case.reopened':
        this.#see('reopenings');
        break;
      case 'case.waiting':
        this.#see('waiting');
        break;
      case 'contact':
        this.#addContact(event.body);
        break;
      case 'handoff':
        this.#meet(event.body.toTeam);
        this.#see('handoffs');
        if (event.body.toAgent !== null) this.#see('agents');
        if (event.body.kind !== null) this.#see('kinds_of_handoffs');
        break;
      case 'fact':
        this.#see(event.body.action === 'given' || event.body.action === 'asked' ? 'facts' : 'records');
        break;
      case 'promise.made':
        this.#see('promises');
        break;
      case 'rating':
        this.#see(event.body.scale);
        break;
      case 'outcome':
        this.#see('outcomes');
        this.#see(OUTCOMES[event.body.kind]);
        break;
      default:
    }
  }

  /** What is known of whole cases only when they are put together: of how many, how many show it. */
  addCases(counts: Pick<EvidenceCounts, 'seen' | 'of'>): void {
    this.#before = mergeEvidence(this.#before, { ...NO_EVIDENCE, ...counts });
  }

  /** The weaker of what this kind of source can give and what it gave here, less what was noticed while it was read. */
  abilities({ lacks }: Pick<Adapter, 'lacks'>, noticed: Noticed): Ability[] {
    return abilities(this.counts, noticed.limits, lacks);
  }

  #addContact(body: Extract<LoggedEvent, { type: 'contact' }>['body']): void {
    this.#see('channels');
    if (body.agent !== null) this.#see('agents');
    if (body.read?.language === 'other') this.#see('words_not_read');
    else if (body.read != null) this.#see('messages');
    if (body.direction === 'inbound') this.#see('contacts');
    // An agent who takes a contact answers it, after the wait that is recorded.
    if ((body.direction === 'outbound' && body.bot !== true) || body.waitSeconds !== null)
      this.#see('answers');
    if (body.sentiment !== null) this.#see('tone');
    if (body.visibility === 'public') this.#see('public_posts');
  }

  #meet(team: string): void {
    this.#teams.add(team);
    if (this.#teams.size < 3) return;
    const [first = '', second = ''] = [...this.#teams].sort();
    this.#teams.clear();
    this.#teams.add(first).add(second);
  }

  #see(counted: Counted): void {
    this.#seen[counted] = (this.#seen[counted] ?? 0) + 1;
  }

  #outOf(counted: Counted, carries: boolean): void {
    this.#of[counted] = (this.#of[counted] ?? 0) + 1;
    if (carries) this.#see(counted);
  }
}

const OUTCOMES = {
  churn: 'churn',
  purchase: 'purchases',
  renewal: 'purchases',
  referral: 'referrals',
} as const;
