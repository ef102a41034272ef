/** What Intercom did not give, said as what cannot be told from it. */
import type { EvidenceKind } from '@twicetold/metrics';
import type { Noticed } from '../../noticed.ts';
import type { Conversation } from './parts.ts';

const FROM_PARTS: readonly EvidenceKind[] = [
  'resolutions',
  'reopenings',
  'contacts',
  'answers',
  'teams',
  'agents',
  'waiting',
  'facts',
  'messages',
];

export class Missing {
  #withoutParts = 0;
  #cut = 0;
  #cutParts = 0;
  #overWithoutHistory = 0;

  /** @returns whether older parts are cut off */
  see({ partsTotal }: Conversation, given: number): boolean {
    if (partsTotal === null && given === 0) this.#withoutParts += 1;
    const cut = Math.max(0, (partsTotal ?? 0) - given);
    if (cut === 0) return false;
    this.#cut += 1;
    this.#cutParts += cut;
    return true;
  }

  /** Closed, and nothing tells when. */
  seeOverWithoutHistory(): void {
    this.#overWithoutHistory += 1;
  }

  report(noticed: Noticed): void {
    if (this.#cut > 0)
      noticed.limit(
        FROM_PARTS,
        `${this.#cut} conversations are given without their oldest ${this.#cutParts} parts (Intercom gives the newest 500): what happened in those is not known`,
      );
    if (this.#withoutParts > 0)
      noticed.limit(
        FROM_PARTS,
        `${this.#withoutParts} conversations are given as in a list, without their parts: of those only the beginning and how they stand now is known`,
      );
    if (this.#overWithoutHistory > 0)
      noticed.limit(
        ['resolutions'],
        `${this.#overWithoutHistory} conversations are closed, but no part tells when, so they count as closed without a resolution`,
      );
  }

  /** For a connection, which sees conversations again and again: the same without numbers. */
  reportWithoutNumbers(noticed: Noticed): void {
    if (this.#cut > 0)
      noticed.limit(
        FROM_PARTS,
        'of conversations with more than 500 parts Intercom gives the newest 500: what happened in older ones is not known unless it was fetched in time',
      );
    if (this.#overWithoutHistory > 0)
      noticed.limit(
        ['resolutions'],
        'of some closed conversations no part tells when they were: they count as closed without a resolution',
      );
  }
}
