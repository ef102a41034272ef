/** Making, changing and ending connections: the same for the command line and the page. */
import { randomUUID } from 'node:crypto';
import { refusal, type Refusal, type RefusalCode, type RefusalValues } from '@twicetold/metrics';
import type { Connection, Workspace } from '@twicetold/store';
import { Check, Errors } from 'typebox/value';
import type { Stores } from '../stores.ts';
import type { ConnectionConfiguration, Connector } from './connector.ts';
import { urlProblem, type ReachRules } from './reachable.ts';
import type { SecretBox, SecretFields } from './secret-box.ts';

/** A field of a configuration that cannot be taken. */
export class ConfigurationProblem extends Error {
  override readonly name = 'ConfigurationProblem';

  readonly refusal: Refusal;

  constructor(
    readonly field: string,
    code: RefusalCode,
    values: RefusalValues = {},
  ) {
    const said = refusal(code, values);
    super(`${field} ${said.reason}`);
    this.refusal = said;
  }
}

/** Name → text as somebody typed it. */
export type TypedFields = Readonly<Record<string, string>>;

/** A field of a connector's configuration, for whoever fills it in. */
export interface ConnectorField {
  readonly name: string;
  readonly description: string;
  /** string | integer | number | boolean */
  readonly type: string;
  readonly required: boolean;
  readonly secret: boolean;
}

export function fieldsOf({ configuration, secrets }: Connector): ConnectorField[] {
  const required = (configuration.required ?? []) as readonly string[];
  return Object.entries(configuration.properties).map(([name, schema]) => {
    const { description = '', type = 'string' } = schema as { description?: string; type?: string };
    return { name, description, type, required: required.includes(name), secret: secrets.includes(name) };
  });
}

export class Connections {
  constructor(
    private readonly stores: Stores,
    private readonly box: SecretBox,
    private readonly connectors: ReadonlyMap<string, Connector>,
    private readonly rules: ReachRules,
  ) {}

  get kinds(): readonly Connector[] {
    return [...this.connectors.values()];
  }

  /** Throws ConfigurationProblem. */
  async connect(
    workspace: Pick<Workspace, 'id'>,
    name: string,
    sourceName: string | null,
    fields: TypedFields,
  ): Promise<Connection> {
    const connector = this.#connectorNamed(name);
    const id = randomUUID();
    const { configuration, secrets } = this.#checked(connector, fields);
    const source = await this.stores.sources.named(workspace.id, sourceName ?? name, connector.adapter.name);
    return this.stores.connections.create({
      id,
      workspaceId: workspace.id,
      sourceId: source.id,
      connector: name,
      configuration,
      secrets: this.box.close(id, secrets),
    });
  }

  /** The fields that are given replace those there are, an empty text takes one away. Throws ConfigurationProblem. */
  async change(connection: Connection, fields: TypedFields): Promise<void> {
    const connector = this.#connectorNamed(connection.connector);
    const before = { ...connection.configuration, ...this.#secretsOf(connection) };
    const merged = Object.entries({ ...before, ...fields }).filter(([, value]) => value !== '');
    const { configuration, secrets } = this.#checked(connector, Object.fromEntries(merged));
    const { id } = connection;
    await this.stores.connections.change(connection, { configuration, secrets: this.box.close(id, secrets) });
  }

  /** Which of its secrets are set; what they are is never told. */
  secretsSet(connection: Connection): string[] {
    return Object.keys(this.#secretsOf(connection)).sort();
  }

  /** Secrets that another key had closed are to be given again. */
  #secretsOf({ id, secrets }: Connection): SecretFields {
    try {
      return this.box.open(id, secrets);
    } catch {
      return {};
    }
  }

  #connectorNamed(name: string): Connector {
    const connector = this.connectors.get(name);
    if (connector !== undefined) return connector;
    throw new ConfigurationProblem('connector', 'one_of', {
      allowed: [...this.connectors.keys()].join(', '),
    });
  }

  #checked(
    connector: Connector,
    given: Readonly<Record<string, unknown>>,
  ): { configuration: Record<string, unknown>; secrets: Record<string, unknown> } {
    const known = Object.keys(connector.configuration.properties);
    const unknown = Object.keys(given).find((field) => !known.includes(field));
    if (unknown !== undefined)
      throw new ConfigurationProblem(unknown, 'no_field', {
        connector: connector.name,
        allowed: known.join(', '),
      });
    const fields = meant(connector, given);
    const missing = (connector.configuration.required as readonly string[] | undefined)?.find(
      (field) => fields[field] === undefined || fields[field] === '',
    );
    if (missing !== undefined) throw new ConfigurationProblem(missing, 'missing');
    if (!Check(connector.configuration, fields)) {
      const [wrong] = Errors(connector.configuration, fields);
      throw new ConfigurationProblem(wrong?.instancePath.slice(1) ?? '', ...unfit(wrong));
    }
    const { url } = fields as unknown as ConnectionConfiguration;
    const problem = urlProblem(url, this.rules);
    if (problem !== null) throw new ConfigurationProblem('url', problem);
    fields['url'] = url.replace(/\/+$/, '');
    const isSecret = ([field]: [string, unknown]) => connector.secrets.includes(field);
    const entries = Object.entries(fields);
    return {
      configuration: Object.fromEntries(entries.filter((entry) => !isSecret(entry))),
      secrets: Object.fromEntries(entries.filter(isSecret)),
    };
  }
}

/** What a schema finds wrong with a value. */
function unfit(wrong: ReturnType<typeof Errors>[number] | undefined): [RefusalCode, RefusalValues?] {
  const { type, limit } = (wrong?.params ?? {}) as Readonly<Record<string, unknown>>;
  switch (wrong?.keyword) {
    case 'type':
      return [KINDS[String(type)] ?? 'unfit'];
    case 'minimum':
      return ['at_least', { limit: Number(limit) }];
    case 'maximum':
      return ['at_most', { limit: Number(limit) }];
    default:
      return ['unfit'];
  }
}

const KINDS: Readonly<Record<string, RefusalCode>> = {
  string: 'not_text',
  number: 'not_number',
  integer: 'not_whole',
  boolean: 'not_boolean',
};

/** Texts as somebody typed them become what their fields hold; what does not fit stays as it is, and is refused. */
function meant(connector: Connector, given: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const types = new Map(fieldsOf(connector).map(({ name, type }) => [name, type]));
  return Object.fromEntries(
    Object.entries(given).map(([name, value]) => [name, valueOf(types.get(name), value)]),
  );
}

function valueOf(type: string | undefined, value: unknown): unknown {
  if (typeof value !== 'string') return value;
  if ((type === 'integer' || type === 'number') && /^-?\d+(\.\d+)?$/.test(value)) return Number(value);
  if (type === 'boolean' && ['true', 'false'].includes(value)) return value === 'true';
  return value;
}
