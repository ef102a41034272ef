import type { WorklistChangeInput } from '../../generated/graphql.ts';
import type { WorkItem } from './worklist.ts';

type Changed = Partial<Pick<WorkItem, 'state' | 'owner' | 'note' | 'version'>>;

interface UnderWay {
  /** As the server had the item before the first of them, or as it answered the last. */
  readonly kept: Changed;
  readonly changes: readonly WorklistChangeInput[];
}

/**
 * Changes of one's own that are not answered yet. An item keeps the version that the server gave it while its change shows already, so
 * a second change made at once would be taken for somebody else's: it waits for the first, and is sent with the version that came of it.
 */
export class OwnChanges {
  readonly #underWay = new Map<number, UnderWay>();
  /** The version that one's own last change gave an item. */
  readonly #given = new Map<number, number>();

  /** Returns what shows at once. */
  begin({ id, state, owner, note, version }: WorkItem, change: WorklistChangeInput): Changed {
    const { kept, changes } = this.#underWay.get(id) ?? {
      kept: { state, owner, note, version },
      changes: [],
    };
    this.#underWay.set(id, { kept, changes: [...changes, change] });
    return changedBy(change);
  }

  /** The version to send, of an item seen in `version`. Where somebody else came in between it is none of theirs: the server refuses. */
  versionOf({ id, version }: Pick<WorkItem, 'id' | 'version'>): number {
    return Math.max(version, this.#given.get(id) ?? version);
  }

  /** Returns what shows now: the item as it is kept, under the changes that still wait. */
  answered(item: WorkItem, change: WorklistChangeInput, conflict: boolean): WorkItem {
    if (conflict) this.#given.delete(item.id);
    else this.#given.set(item.id, item.version);
    const { state, owner, note, version } = item;
    return { ...item, ...this.#without(item.id, change, { state, owner, note, version }) };
  }

  /** The change was not kept, and nobody knows better: what shows now. */
  failed(id: number, change: WorklistChangeInput): Changed {
    return this.#without(id, change, this.#underWay.get(id)?.kept ?? {});
  }

  #without(id: number, change: WorklistChangeInput, kept: Changed): Changed {
    const changes = (this.#underWay.get(id)?.changes ?? []).filter((each) => each !== change);
    if (changes.length === 0) this.#underWay.delete(id);
    else this.#underWay.set(id, { kept, changes });
    return changes.reduce<Changed>((shown, each) => ({ ...shown, ...changedBy(each) }), kept);
  }
}

function changedBy({ state, owner, note }: WorklistChangeInput): Changed {
  return {
    ...(state == null ? {} : { state }),
    ...(owner === undefined ? {} : { owner }),
    ...(note === undefined ? {} : { note }),
  };
}
