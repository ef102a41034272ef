/** What kinds of events a source turned out to hold, and which numbers can be computed from them. */
import type { LoggedEvent } from '@twicetold/cases';
import type { EvidenceKind } from '@twicetold/metrics';
import type { Capability } from '@twicetold/store';
import { JUDGED_METRICS, type Adapter, type JudgedMetric } from './adapters/adapter.ts';
import type { Noticed } from './noticed.ts';

type Ability = Pick<Capability, 'support' | 'because'>;

export class Evidence {
  #events = 0;
  #withCustomer = 0;
  #openings = 0;
  #openingsWithCustomer = 0;
  #resolutions = 0;
  #contacts = 0;
  #holders = new Set<string>();
  #told = 0;
  #kept = 0;
  #words = 0;
  #otherWords = 0;
  #voices = new Set<'promises' | 'ratings' | 'tone' | 'public posts'>();

  add(event: LoggedEvent, customerStated: boolean): void {
    this.#events += 1;
    if (customerStated) this.#withCustomer += 1;
    const { body } = event;
    if ('team' in body && body.team !== null) this.#holders.add(body.team);
    switch (event.type) {
      case 'case.opened':
        this.#openings += 1;
        if (customerStated) this.#openingsWithCustomer += 1;
        break;
      case 'case.resolved':
        this.#resolutions += 1;
        break;
      case 'case.closed':
        if (event.body.administrative !== true) this.#resolutions += 1;
        break;
      case 'contact':
        if (event.body.direction === 'inbound') this.#contacts += 1;
        if (event.body.read?.language === 'other') this.#otherWords += 1;
        else if (event.body.read != null) this.#words += 1;
        if (event.body.sentiment !== null) this.#voices.add('tone');
        if (event.body.visibility === 'public') this.#voices.add('public posts');
        break;
      case 'handoff':
        this.#holders.add(event.body.toTeam);
        break;
      case 'fact':
        if (event.body.action === 'given' || event.body.action === 'asked') this.#told += 1;
        else this.#kept += 1;
        break;
      case 'promise.made':
        this.#voices.add('promises');
        break;
      case 'rating':
        this.#voices.add('ratings');
        break;
      default:
    }
  }

  /** The weaker of what this kind of source can give and what it gave here, less what was noticed while it was read. */
  capabilities({ lacks }: Pick<Adapter, 'lacks'>, noticed: Noticed): Capability[] {
    return JUDGED_METRICS.map((metric) => {
      const kinds = RESTS_ON[metric];
      const lacking = kinds.map((kind) => lacks[kind]).filter((because) => because !== undefined);
      const limits = [...new Set([...lacking, ...noticed.limitsOf(kinds)])];
      return { metric, ...limited(this.#ability(metric), limits) };
    });
  }

  #ability(metric: JudgedMetric): Ability {
    if (this.#events === 0) return not('nothing was loaded');
    switch (metric) {
      case 'resolution_median':
        if (this.#resolutions === 0) return not('no case is ever resolved in it');
        return this.#openings === 0
          ? partly('it does not say when a case was opened: its first event counts')
          : YES;
      case 'repeat_rate':
        return this.#repeatAbility();
      case 'handoffs':
        return this.#holders.size < 2 ? NO_TEAMS : YES;
      case 'information_loss':
        return this.#lossAbility();
      case 'word_of_mouth_index':
        return this.#riskAbility();
    }
  }

  #repeatAbility(): Ability {
    if (this.#contacts === 0) return not('it records no contacts of customers');
    if (this.#withCustomer === 0)
      return partly('it names no customers, so that only repeats within a case are seen');
    // One event that names the customer is enough for a case: that is usually its opening.
    const share = this.#openings > 0 ? this.#openingsWithCustomer / this.#openings : 1;
    if (share < 0.99)
      return partly(`only ${Math.floor(share * 100)} % of the cases name their customer when opened`);
    return YES;
  }

  #lossAbility(): Ability {
    if (this.#holders.size < 2) return NO_TEAMS;
    if (this.#told + this.#kept === 0) {
      if (this.#words > 0) return partly('it records no facts: what is told again is read in its messages');
      return not(
        this.#otherWords > 0
          ? 'it records no facts, and its messages are in languages that are not read'
          : 'it records no facts, so what was told again is unknown',
      );
    }
    if (this.#told === 0)
      return partly('it records what stood in a case, but not what was asked or told again');
    return YES;
  }

  #riskAbility(): Ability {
    if (this.#contacts + this.#resolutions === 0) return not('it records neither contacts nor resolutions');
    const missing = (['promises', 'ratings', 'tone', 'public posts'] as const).filter(
      (voice) => !this.#voices.has(voice),
    );
    return missing.length === 0
      ? YES
      : partly(`it records no ${missing.join(', no ')}: the index rests on the rest`);
  }
}

const RESTS_ON: Readonly<Record<JudgedMetric, readonly EvidenceKind[]>> = {
  resolution_median: ['openings', 'resolutions'],
  repeat_rate: ['contacts', 'customers'],
  handoffs: ['teams'],
  information_loss: ['facts', 'teams'],
  word_of_mouth_index: ['tone', 'contacts', 'resolutions'],
};

const YES: Ability = { support: 'computable', because: null };
const partly = (because: string): Ability => ({ support: 'partly', because });
const not = (because: string): Ability => ({ support: 'not', because });
const NO_TEAMS = not('it does not record which team had a case, so handoffs are unknown');

function limited(ability: Ability, limits: readonly string[]): Ability {
  if (limits.length === 0 || ability.support === 'not') return ability;
  return partly([...(ability.because === null ? [] : [ability.because]), ...limits].join('; '));
}
