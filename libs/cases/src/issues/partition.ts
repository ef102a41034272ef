/**
 * Which cases of a customer are one issue. A case joins
 * - the cases it is tied to by `parent` or a merge, always;
 * - else, with a window of W days: the latest earlier case of the same known reason (or of any reason) that was
 *   open when this one was opened, or had stopped being open at most W days before.
 * Ties are transitive, so follow-up chains are one issue. What the earlier case did after this one was opened does
 * not matter, with one exception: a reason corrected later counts, because a case counts under its last known values.
 */
import { ALL_VARIANTS, ISSUE_VARIANTS, ISSUE_WINDOWS } from './variants.ts';
import type { CaseHistory } from './case-history.ts';

const DAY = 86_400_000;
const WIDEST = ISSUE_WINDOWS[ISSUE_WINDOWS.length - 1] as number;

/** Cases (ordinals, ascending) that are one issue in the variants of the bit set. */
export interface IssueCases {
  variants: number;
  readonly ordinals: readonly number[];
}

/** `cases` in the order opened. Each distinct set of cases once. */
export function partition(cases: readonly CaseHistory[]): IssueCases[] {
  if (cases.length === 0) return [];
  if (cases.length === 1) return [{ variants: ALL_VARIANTS, ordinals: [0] }];
  const tied = tiedCases(cases);
  const sameReason = latestWithin(cases, true);
  const anyReason = latestWithin(cases, false);
  const issues = new Map<string, IssueCases>();
  ISSUE_VARIANTS.forEach(({ windowDays, sameReason: same }, variant) => {
    const roots = tied.slice();
    const window = ISSUE_WINDOWS.indexOf(windowDays);
    if (windowDays > 0) {
      (same ? sameReason : anyReason).forEach((earlier, ordinal) => {
        const joined = earlier[window] ?? -1;
        if (joined >= 0) unite(roots, joined, ordinal);
      });
    }
    for (const ordinals of groups(roots)) {
      const key = ordinals.join();
      const known = issues.get(key);
      if (known === undefined) issues.set(key, { variants: 1 << variant, ordinals });
      else known.variants |= 1 << variant;
    }
  });
  return [...issues.values()];
}

/** Union-find: each entry leads to an earlier one of the same set, or to itself. */
function tiedCases(cases: readonly CaseHistory[]): number[] {
  const ordinalOf = new Map(cases.map(({ id }, ordinal) => [id, ordinal]));
  const roots = cases.map((_, ordinal) => ordinal);
  cases.forEach(({ parent, mergedInto }, ordinal) => {
    for (const other of [parent, ...mergedInto]) {
      const found = other === null ? undefined : ordinalOf.get(other);
      if (found !== undefined) unite(roots, found, ordinal);
    }
  });
  return roots;
}

export function rootOf(roots: number[], ordinal: number): number {
  let root = ordinal;
  while (roots[root] !== root) root = roots[root] = roots[roots[root] as number] as number;
  return root;
}

function unite(roots: number[], a: number, b: number): void {
  const rootA = rootOf(roots, a);
  const rootB = rootOf(roots, b);
  roots[Math.max(rootA, rootB)] = Math.min(rootA, rootB);
}

function groups(roots: number[]): number[][] {
  const byRoot = new Map<number, number[]>();
  roots.forEach((_, ordinal) => {
    const root = rootOf(roots, ordinal);
    const group = byRoot.get(root);
    if (group === undefined) byRoot.set(root, [ordinal]);
    else group.push(ordinal);
  });
  return [...byRoot.values()];
}

/** For each case and window: the latest earlier case that it joins, or -1. */
function latestWithin(cases: readonly CaseHistory[], sameReason: boolean): readonly (readonly number[])[] {
  const earlier = new EarlierCases(cases, sameReason);
  return cases.map((opened, ordinal) => earlier.joinedBy(ordinal, opened));
}

type Rested = Pick<CaseHistory, 'rests'>;

/** What decides which cases are one issue, as it was known at some moment. */
export interface CaseTies {
  readonly id: string;
  readonly openedAt: number;
  readonly reason: string | null;
  readonly parent: string | null;
  readonly mergedInto: readonly string[];
}

/** Cases are to be named in the order opened. `cases` gives their rests: what came after an opening does not matter to it. */
export class EarlierCases {
  readonly #cases: readonly Rested[];
  readonly #sameReason: boolean;
  readonly #byReason = new Map<string, Candidates>();

  constructor(cases: readonly Rested[], sameReason: boolean) {
    this.#cases = cases;
    this.#sameReason = sameReason;
  }

  /** Per window, the latest of the cases named before that this one joins, or -1. */
  joinedBy(ordinal: number, opened: CaseTies): number[] {
    const found = ISSUE_WINDOWS.map(() => -1);
    if (this.#sameReason && opened.reason === null) return found;
    const reason = this.#sameReason ? (opened.reason as string) : '';
    const earlier = this.#byReason.get(reason) ?? { ordinals: [], latestEnd: [] };
    this.#byReason.set(reason, earlier);
    for (let i = earlier.ordinals.length - 1; i >= 0 && found.includes(-1); i--) {
      // No case up to here was open in the last days: neither can any before it be joined.
      if ((earlier.latestEnd[i] as number) < opened.openedAt - WIDEST * DAY) break;
      const candidate = earlier.ordinals[i] as number;
      const days = restedFor(this.#cases[candidate] as Rested, opened.openedAt) / DAY;
      ISSUE_WINDOWS.forEach((window, w) => {
        if (found[w] === -1 && days <= window) found[w] = candidate;
      });
    }
    earlier.ordinals.push(ordinal);
    const end = lastEnd(this.#cases[ordinal] as Rested);
    earlier.latestEnd.push(Math.max(earlier.latestEnd.at(-1) ?? -Infinity, end));
    return found;
  }
}

interface Candidates {
  readonly ordinals: number[];
  /** For each of them: when the last of it and all before it stopped being open. */
  readonly latestEnd: number[];
}

function lastEnd({ rests }: Rested): number {
  const last = rests.at(-1);
  return last === undefined || last.until !== null ? Infinity : last.from;
}

/** How long the case had not been open at a moment; 0 while it is open. */
function restedFor({ rests }: Rested, at: number): number {
  for (let i = rests.length - 1; i >= 0; i--) {
    const { from, until } = rests[i] as CaseHistory['rests'][number];
    if (from > at) continue;
    return until !== null && until <= at ? 0 : at - from;
  }
  return 0;
}
