/**
 * Answers of the last questions, until anything changes on which they depend: a page that fifty people have open asks the
 * same fifty times. Held to a number of bytes; the one not asked for longest goes first.
 */
import type { Answer, Columns } from '@twicetold/metrics';
import { LastUsed } from '@twicetold/metrics';

/** Per workspace. */
const ROOM = 32 * 1024 * 1024;
/** About what a number with its interval, its n and what is said of it takes. */
const BYTES_PER_NUMBER = 200;

interface OfVersion {
  readonly version: number;
  readonly names: number;
  readonly answers: LastUsed<Answer>;
}

export class KeptAnswers {
  readonly #kept = new WeakMap<Columns, OfVersion>();

  /** `words`: all that the answer depends on beside the columns. */
  of(columns: Columns, words: string, answer: () => Answer): Answer {
    const { version } = columns;
    const names = columns.dictionaries.version;
    let kept = this.#kept.get(columns);
    if (kept?.version !== version || kept.names !== names) {
      kept = { version, names, answers: new LastUsed(ROOM) };
      this.#kept.set(columns, kept);
    }
    return kept.answers.of(words, answer, bytesOf);
  }
}

function bytesOf({ overall, groups, buckets }: Answer): number {
  const numbers = overall.length * (groups.length + 1) * (buckets.length + 2);
  return numbers * BYTES_PER_NUMBER;
}
