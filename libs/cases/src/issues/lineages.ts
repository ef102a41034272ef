/**
 * How the issues of a customer came about. Which cases are one issue changes as time goes on: a follow-up joins, two
 * matters turn out to be one, a reason is corrected. A lineage is a set of cases together with the time in which these,
 * as far as they existed, and no others were one issue. A new case that joins continues the lineage; any other change
 * ends it and starts another. The lineages without an end are the issues of today.
 *
 * Read once over the changes that can move a case: linear in them, but for a corrected reason or opening, which groups
 * all cases of the customer anew.
 */
import type { CaseHistory } from './case-history.ts';
import { EarlierCases, rootOf } from './partition.ts';
import { changesOfTies, type TiesNow } from './ties-over-time.ts';
import { ALL_VARIANTS, ISSUE_VARIANTS, ISSUE_WINDOWS } from './variants.ts';

export interface IssueLineage {
  variants: number;
  /** Ascending. A case counts from when it was first heard of. */
  readonly ordinals: readonly number[];
  readonly from: number;
  /** null: until now. */
  readonly until: number | null;
}

/** `cases` in the order opened. Every distinct lineage once, with the bits of the variants it holds in. */
export function lineagesOf(cases: readonly CaseHistory[]): IssueLineage[] {
  const [only] = cases;
  if (cases.length === 1 && only !== undefined) {
    const from = only.steps[0]?.event.at ?? only.openedAt;
    return [{ variants: ALL_VARIANTS, ordinals: [0], from, until: null }];
  }
  const found = new Map<string, IssueLineage>();
  let grouping = new Grouping(cases, ended);
  for (const { at, born, changed } of changesOfTies(cases)) {
    grouping.at = at;
    if (changed.some(({ regroups }) => regroups)) {
      const before = grouping;
      grouping = new Grouping(cases, ended);
      grouping.at = at;
      grouping.add([...before.known, ...born].sort(inOrderOpened), new Set(born));
      grouping.follow(before);
    } else {
      grouping.add(born, new Set(born));
      for (const { ties } of changed) grouping.tie(ties);
    }
  }
  grouping.finish();
  return [...found.values()];

  function ended(variant: number, members: readonly number[], from: number, until: number | null): void {
    const ordinals = members
      .filter((ordinal) => until === null || (cases[ordinal]?.steps[0]?.event.at ?? until) < until)
      .sort((a, b) => a - b);
    const key = `${from} ${until ?? ''} ${ordinals.join()}`;
    const lineage = found.get(key);
    if (lineage === undefined) found.set(key, { variants: 1 << variant, ordinals, from, until });
    else lineage.variants |= 1 << variant;
  }
}

function inOrderOpened(a: TiesNow, b: TiesNow): number {
  return a.openedAt - b.openedAt || (a.id < b.id ? -1 : 1);
}

interface Cluster {
  readonly members: number[];
  from: number;
  /** Made only of cases first heard of at the moment in hand. */
  newborn: boolean;
}
type Ended = (variant: number, members: readonly number[], from: number, until: number | null) => void;

/** The cases heard of so far, grouped in every variant. */
class Grouping {
  at = -Infinity;
  readonly known: TiesNow[] = [];
  readonly #ended: Ended;
  readonly #earlier: Readonly<Record<'same' | 'any', EarlierCases>>;
  readonly #ordinalOf = new Map<string, number>();
  readonly #awaited = new Map<string, number[]>();
  readonly #roots: readonly number[][] = ISSUE_VARIANTS.map(() => []);
  readonly #clusters: readonly Map<number, Cluster>[] = ISSUE_VARIANTS.map(() => new Map<number, Cluster>());

  constructor(cases: readonly CaseHistory[], ended: Ended) {
    this.#ended = ended;
    this.#earlier = { same: new EarlierCases(cases, true), any: new EarlierCases(cases, false) };
  }

  /** In the order opened, none opened before one that is known. */
  add(opened: readonly TiesNow[], newborn: ReadonlySet<TiesNow>): void {
    for (const ties of opened) {
      this.known.push(ties);
      this.#ordinalOf.set(ties.id, ties.ordinal);
      ISSUE_VARIANTS.forEach((_, v) => {
        (this.#roots[v] as number[])[ties.ordinal] = ties.ordinal;
        const cluster = { members: [ties.ordinal], from: this.at, newborn: newborn.has(ties) };
        (this.#clusters[v] as Map<number, Cluster>).set(ties.ordinal, cluster);
      });
    }
    for (const ties of opened) {
      const joined = {
        same: this.#earlier.same.joinedBy(ties.ordinal, ties),
        any: this.#earlier.any.joinedBy(ties.ordinal, ties),
      };
      ISSUE_VARIANTS.forEach(({ windowDays, sameReason }, v) => {
        const other = joined[sameReason ? 'same' : 'any'][ISSUE_WINDOWS.indexOf(windowDays)] ?? -1;
        if (windowDays > 0 && other >= 0) this.#unite(v, other, ties.ordinal);
      });
      this.tie(ties);
      for (const other of this.#awaited.get(ties.id) ?? []) this.#uniteAll(other, ties.ordinal);
    }
  }

  /** By `parent` and merges, in every variant. */
  tie({ ordinal, parent, mergedInto }: TiesNow): void {
    for (const id of [parent, ...mergedInto]) {
      if (id === null) continue;
      const other = this.#ordinalOf.get(id);
      if (other !== undefined) this.#uniteAll(other, ordinal);
      else this.#awaited.set(id, [...(this.#awaited.get(id) ?? []), ordinal]);
    }
  }

  /** Clusters that were there before, newborn cases aside, go on; the others of before have ended. */
  follow(before: Grouping): void {
    ISSUE_VARIANTS.forEach((_, v) => {
      const known = new Set(before.known.map(({ ordinal }) => ordinal));
      const keyOf = ({ members }: Cluster) =>
        members
          .filter((member) => known.has(member))
          .sort((a, b) => a - b)
          .join();
      const earlier = new Map([...before.clustersIn(v)].map((cluster) => [keyOf(cluster), cluster]));
      for (const cluster of this.clustersIn(v)) {
        const key = keyOf(cluster);
        const same = earlier.get(key);
        if (same === undefined) continue;
        cluster.from = same.from;
        earlier.delete(key);
      }
      for (const { members, from } of earlier.values()) this.#end(v, members, from);
    });
  }

  finish(): void {
    ISSUE_VARIANTS.forEach((_, v) => {
      for (const { members, from } of this.clustersIn(v)) this.#ended(v, members, from, null);
    });
  }

  clustersIn(variant: number): Iterable<Cluster> {
    return (this.#clusters[variant] as Map<number, Cluster>).values();
  }

  #uniteAll(a: number, b: number): void {
    for (let v = 0; v < ISSUE_VARIANTS.length; v++) this.#unite(v, a, b);
  }

  #unite(variant: number, a: number, b: number): void {
    const roots = this.#roots[variant] as number[];
    const clusters = this.#clusters[variant] as Map<number, Cluster>;
    const [rootA, rootB] = [rootOf(roots, a), rootOf(roots, b)];
    if (rootA === rootB) return;
    const [one, other] = [clusters.get(rootA) as Cluster, clusters.get(rootB) as Cluster];
    const [into, from] = one.members.length >= other.members.length ? [one, other] : [other, one];
    const [root, former] = into === one ? [rootA, rootB] : [rootB, rootA];
    const [newA, newB] = [this.#isNewborn(one), this.#isNewborn(other)];
    if (!newA && !newB) {
      for (const { members, from: since } of [one, other]) this.#end(variant, members, since);
      into.from = this.at;
    } else {
      into.from = Math.min(one.from, other.from);
    }
    into.newborn = newA && newB;
    for (const member of from.members) into.members.push(member);
    roots[former] = root;
    clusters.delete(former);
  }

  #isNewborn({ newborn, from }: Cluster): boolean {
    return newborn && from === this.at;
  }

  #end(variant: number, members: readonly number[], from: number): void {
    if (from < this.at) this.#ended(variant, members, from, this.at);
  }
}
