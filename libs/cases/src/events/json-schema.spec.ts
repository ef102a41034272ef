import { describe, expect, it } from '@jest/globals';
import { eventJsonSchema } from './json-schema.ts';
import { EVENT_TYPES } from './schema.ts';

interface Published {
  readonly $schema: string;
  readonly $id: string;
  readonly oneOf: readonly {
    readonly $id: string;
    readonly title: string;
    readonly required: readonly string[];
    readonly properties: Readonly<Record<string, unknown>>;
  }[];
}

describe('the published schema of an event', () => {
  const schema = eventJsonSchema() as unknown as Published;

  it('has one alternative per type, told apart by `type`', () => {
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(schema.oneOf.map(({ title }) => title)).toEqual(EVENT_TYPES);
    expect(schema.oneOf.map(({ properties }) => properties['type'])).toEqual(
      EVENT_TYPES.map((type) => ({ type: 'string', const: type })),
    );
    expect(new Set(schema.oneOf.map(({ $id }) => $id)).size).toBe(EVENT_TYPES.length);
  });

  it('asks of every event for id, instant, case and type', () => {
    for (const { required } of schema.oneOf) {
      expect(required).toEqual(expect.arrayContaining(['id', 'at', 'case', 'type']));
    }
  });

  it('is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
  });
});
