/** `npm run connect`, `npm run connections`, `npm run disconnect`: helpdesks that a running server fetches from. */
import { refusal } from '@twicetold/metrics';
import process from 'node:process';
import { text } from 'node:stream/consumers';
import type { Connection } from '@twicetold/store';
import type { Config } from '../config.ts';
import { Failure } from '../failure.ts';
import { nameProblem } from '../ingest/token-rules.ts';
import type { Stores } from '../stores.ts';
import { withStores, workspaceNamed } from '../with-stores.ts';
import { ConfigurationProblem, Connections, fieldsOf, type ConnectorField } from './connections.ts';
import type { Connector } from './connector.ts';
import { CONNECTORS } from './connectors.ts';
import { SecretBox } from './secret-box.ts';
import { secretsKey } from './secrets-key.ts';
import { troubleSentence } from './trouble.ts';

export interface ConnectOptions {
  readonly workspace: string;
  readonly source?: string;
  /** Id of one that is there, to change it. */
  readonly connection?: string;
  /** By the names of fields that are no secrets. */
  readonly fields: Readonly<Record<string, string>>;
}

const NOT_TAKEN = 2;

export async function connectCommand(
  config: Config,
  connector: Connector,
  { workspace: name, source, connection: id, fields: given }: ConnectOptions,
): Promise<number> {
  const problem = source === undefined ? null : nameProblem(source);
  if (problem !== null) throw new Failure(`--source ${refusal(problem).reason}.`, NOT_TAKEN);
  const fields = { ...given, ...(await secretsFor(config, fieldsOf(connector))) };
  return withStores(config, async (stores) => {
    const workspace = await workspaceNamed(stores, name);
    if (workspace.simulated) throw new Failure(`The workspace "${name}" holds simulated data.`, NOT_TAKEN);
    const connections = await connectionsOf(config, stores);
    try {
      const before = id === undefined ? null : await connectionWith(stores, workspace.id, id);
      if (before !== null) await connections.change(before, fields);
      const made = before ?? (await connections.connect(workspace, connector.name, source ?? null, fields));
      console.log(`${before === null ? 'Connected' : 'Changed'}: ${made.id}`);
      console.log(`Webhooks go to <address of this server>/ingest/v1/webhooks/${made.id}`);
      console.log('A running server fetches from it now; npm run connections says how far it is.');
      return 0;
    } catch (error) {
      if (!(error instanceof ConfigurationProblem)) throw error;
      throw new Failure(`${error.message}.`, NOT_TAKEN);
    }
  });
}

export function connectionsCommand(
  config: Config,
  { workspace: name }: { workspace: string },
): Promise<number> {
  return withStores(config, async (stores) => {
    const workspace = await workspaceNamed(stores, name);
    for (const connection of await stores.connections.list(workspace.id)) console.log(lineOf(connection));
    return 0;
  });
}

export function disconnectCommand(
  config: Config,
  id: string,
  { workspace: name }: { workspace: string },
): Promise<number> {
  return withStores(config, async (stores) => {
    const workspace = await workspaceNamed(stores, name);
    const connection = await connectionWith(stores, workspace.id, id);
    await stores.connections.disconnect(workspace.id, connection.id);
    console.log(`Disconnected: ${connection.connector} of "${connection.source}". What it brought stays.`);
    return 0;
  });
}

async function connectionsOf(config: Config, stores: Stores): Promise<Connections> {
  const box = new SecretBox(await secretsKey(config.key, config.dataFolder));
  const reach = { loopback: config.development, privateHosts: config.privateHosts };
  return new Connections(stores, box, CONNECTORS, reach);
}

async function connectionWith(stores: Stores, workspaceId: number, id: string): Promise<Connection> {
  const found = (await stores.connections.list(workspaceId)).find((connection) => connection.id === id);
  if (found === undefined) throw new Failure(`There is no connection ${id} in this workspace.`, NOT_TAKEN);
  return found;
}

/**
 * From TWICETOLD_SECRET_…, and where there is none of them or one that is needed is missing, from lines `field=value` on
 * standard input: a connector may take one secret or another, and need neither.
 * Never from arguments: everybody on the machine sees them.
 */
async function secretsFor(
  { connectionSecrets }: Config,
  fields: readonly ConnectorField[],
): Promise<Record<string, string>> {
  const secrets = fields.filter(({ secret }) => secret);
  const found: Record<string, string> = {};
  for (const { name } of secrets) {
    const value = connectionSecrets[variableOf(name)];
    if (value !== undefined) found[name] = value;
  }
  const needed = secrets.filter(({ required }) => required);
  const complete = Object.keys(found).length > 0 && needed.every(({ name }) => found[name] !== undefined);
  const piped = complete || process.stdin.isTTY ? '' : await text(process.stdin);
  for (const line of piped.split(/\r?\n/).filter((each) => each.trim() !== '')) {
    const [, name = '', value = ''] = /^\s*(\w+)\s*=\s*(.*?)\s*$/.exec(line) ?? [];
    if (!secrets.some((field) => field.name === name))
      throw new Failure(
        `Standard input takes lines like ${secrets.map((field) => `${field.name}=…`).join(' or ')}.`,
        NOT_TAKEN,
      );
    found[name] = value;
  }
  return found;
}

/** webhookSecret → WEBHOOK_SECRET */
export function variableOf(field: string): string {
  return field.replace(/([a-z])([A-Z])/g, '$1_$2').toUpperCase();
}

function lineOf(connection: Connection): string {
  const { id, connector, source, state, trouble, troubleSince, caughtUpAt, nextAttemptAt } = connection;
  const why = trouble === null ? '' : `: ${troubleSentence(trouble)} Since ${troubleSince?.toISOString()}`;
  const next = state === 'failing' || state === 'waiting' ? `, next ${nextAttemptAt.toISOString()}` : '';
  const upTo = caughtUpAt === null ? 'not caught up yet' : `caught up ${caughtUpAt.toISOString()}`;
  return `${id}  ${connector}  ${source}  ${state}${next}, ${upTo}${why}`;
}
