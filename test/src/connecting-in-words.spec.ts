/** What the page says of a helpdesk to connect: a field without words of its own would be read in English in every language. */
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { PROJECT_FOLDER } from './browser/project-folder.ts';

type Messages = Readonly<Record<string, string>>;

interface Connector {
  readonly about: string;
  readonly configuration: {
    readonly properties: Readonly<Record<string, { readonly description?: string }>>;
  };
}

const from = async <Module>(file: string) => (await import(path.join(PROJECT_FOLDER, file))) as Module;
const english = async (topic: string) =>
  (await from<{ en: Messages }>(`apps/web/src/messages/${topic}/en.ts`)).en;
const connectors = async () => {
  const { CONNECTORS } = await from<{ CONNECTORS: ReadonlyMap<string, Connector> }>(
    'apps/api/src/connect/connectors.ts',
  );
  return [...CONNECTORS];
};

describe('What the page says of a helpdesk to connect', () => {
  it('is in English what the server says of it and of each field of its configuration, no more and no less', async () => {
    const said = (await connectors()).flatMap(([name, { about, configuration }]) => [
      [`connecting.${name}`, about],
      ...Object.entries(configuration.properties).map(([field, { description }]) => [
        `connecting.${name}.${field}`,
        description,
      ]),
    ]);
    expect(said.length).toBeGreaterThan(15);
    expect(await english('connecting')).toEqual(Object.fromEntries(said));
  });

  it('has a label for every field', async () => {
    const fields = (await connectors()).flatMap(([, { configuration }]) =>
      Object.keys(configuration.properties),
    );
    const labels = await english('sources');
    expect(fields.filter((field) => labels[`field.${field}`] === undefined)).toEqual([]);
  });
});
