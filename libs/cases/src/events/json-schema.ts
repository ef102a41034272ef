/** The canonical event as a JSON Schema (draft 2020-12) for those who write exporters; published as docs/event.schema.json. */
import { EVENT_TYPES, eventSchemas } from './schema.ts';

const ID = 'urn:twicetold:event';

export function eventJsonSchema(): Readonly<Record<string, unknown>> {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: ID,
    title: 'Event of a support case',
    description:
      'One line of a canonical log. Fields that are not listed are ignored; null means the same as leaving a field out.',
    oneOf: EVENT_TYPES.map((type) => ({
      $id: `${ID}:${type}`,
      // Through JSON and back: the marks that the schema library leaves on its values must not be published.
      ...(JSON.parse(JSON.stringify(eventSchemas[type])) as Readonly<Record<string, unknown>>),
    })),
  };
}
