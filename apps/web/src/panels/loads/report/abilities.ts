/** What a source can support, by topic of the metrics and in the catalogue's order. */
import type { CatalogueEntry } from '../../../request/definitions.ts';
import type { Ability } from '../../../request/load-report.ts';

export interface AbilityRow extends Ability {
  readonly title: string;
}

export interface AbilityTopic {
  readonly topic: string;
  readonly rows: readonly AbilityRow[];
}

export function byTopic(
  abilities: readonly Ability[],
  definitions: readonly Pick<CatalogueEntry, 'metric' | 'topic' | 'title'>[],
): AbilityTopic[] {
  const told = new Map(abilities.map((ability) => [ability.metric, ability]));
  const topics = [...new Set(definitions.map(({ topic }) => topic))];
  return topics
    .map((topic) => ({
      topic,
      rows: definitions.flatMap((definition) => {
        const ability = definition.topic === topic ? told.get(definition.metric) : undefined;
        return ability === undefined ? [] : [{ ...ability, title: definition.title }];
      }),
    }))
    .filter(({ rows }) => rows.length > 0);
}

export interface Supports {
  readonly computable: number;
  readonly partly: number;
  readonly not: number;
}

export function countSupports(abilities: readonly Pick<Ability, 'support'>[]): Supports {
  const count = (wanted: string) => abilities.filter(({ support }) => support === wanted).length;
  return { computable: count('computable'), partly: count('partly'), not: count('not') };
}
