/** What Chatwoot did not give, said as what cannot be told from it. */
import type { Noticed } from '../../noticed.ts';

export class Missing {
  messages = 0;
  #conversations = 0;
  #withTeam = 0;
  #toldTeams = 0;
  #activities = 0;
  #notUnderstood = 0;
  #overWithoutHistory = 0;

  seeConversation(hasTeam: boolean, toldTeams: boolean): void {
    this.#conversations += 1;
    if (hasTeam) this.#withTeam += 1;
    if (toldTeams) this.#toldTeams += 1;
  }

  seeActivity(understood: boolean): void {
    this.#activities += 1;
    if (!understood) this.#notUnderstood += 1;
  }

  /** Resolved, and nothing tells when. */
  seeOverWithoutHistory(): void {
    this.#overWithoutHistory += 1;
  }

  report(noticed: Noticed): void {
    if (this.#conversations === 0) return;
    if (this.messages === 0)
      noticed.limit(
        ['contacts', 'answers', 'messages'],
        'there are no messages: of a conversation only the contact that began it is known',
      );
    if (this.#withTeam > 0 && this.#toldTeams === 0)
      noticed.limit(
        ['teams'],
        'nothing tells which teams a conversation passed through: it counts for the team that has it now',
      );
    if (this.#notUnderstood > 0)
      noticed.limit(
        ['teams', 'agents', 'resolutions', 'reopenings', 'waiting'],
        `${this.#notUnderstood} of ${this.#activities} activity messages are in a language or wording that is not read here: what only they tell of teams and statuses is missing`,
      );
    if (this.#overWithoutHistory > 0)
      noticed.limit(
        ['resolutions'],
        `${this.#overWithoutHistory} conversations are resolved, but nothing tells when, so they count as closed without a resolution`,
      );
  }

  /** For a connection, which sees conversations again and again: the same without numbers. */
  reportWithoutNumbers(noticed: Noticed): void {
    if (this.#notUnderstood > 0)
      noticed.limit(
        ['teams', 'agents', 'resolutions', 'reopenings', 'waiting'],
        'some activity messages are in a language or wording that is not read here: what only they tell of teams and statuses is missing',
      );
    if (this.#overWithoutHistory > 0)
      noticed.limit(
        ['resolutions'],
        'of some resolved conversations nothing tells when they were: they count as closed without a resolution',
      );
  }
}
