import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Connection as StoredConnection } from '@twicetold/store';
import { fieldsOf, type TypedFields } from '../connect/connections.ts';
import { troubleSentence } from '../connect/trouble.ts';
import type {
  Connection,
  Connector,
  FieldInput,
  MutationChangeConnectionArgs,
  MutationConnectArgs,
} from '../generated/graphql.ts';
import { ConnectionService } from './connection.service.ts';

@Resolver()
export class ConnectionResolver {
  constructor(private readonly service: ConnectionService) {}

  @Query()
  connectors(): Connector[] {
    return this.service
      .connectors()
      .map((connector) => ({ name: connector.name, about: connector.about, fields: fieldsOf(connector) }));
  }

  @Query()
  async connections(@Args('workspace') workspace: string): Promise<Connection[]> {
    return (await this.service.list(workspace)).map((connection) => this.#shown(connection));
  }

  @Mutation()
  async connect(@Args() { workspace, connector, source, fields }: MutationConnectArgs): Promise<Connection> {
    return this.#shown(await this.service.connect(workspace, connector, source, typed(fields)));
  }

  @Mutation()
  async changeConnection(
    @Args() { workspace, id, fields }: MutationChangeConnectionArgs,
  ): Promise<Connection> {
    return this.#shown(await this.service.change(workspace, id, typed(fields)));
  }

  @Mutation()
  async stopConnection(@Args('workspace') workspace: string, @Args('id') id: string): Promise<Connection> {
    return this.#shown(await this.service.stop(workspace, id));
  }

  @Mutation()
  async resumeConnection(@Args('workspace') workspace: string, @Args('id') id: string): Promise<Connection> {
    return this.#shown(await this.service.resume(workspace, id));
  }

  @Mutation()
  disconnect(@Args('workspace') workspace: string, @Args('id') id: string): Promise<boolean> {
    return this.service.disconnect(workspace, id);
  }

  #shown(connection: StoredConnection): Connection {
    const { id, connector, source, configuration, state, trouble, troubleSince } = connection;
    const text = (instant: Date | null) => instant?.toISOString() ?? null;
    return {
      id,
      connector,
      source,
      fields: Object.entries(configuration).map(([name, value]) => ({ name, value: String(value) })),
      secretsSet: this.service.secretsSet(connection),
      webhookPath: `/ingest/v1/webhooks/${id}`,
      state,
      trouble:
        trouble === null
          ? null
          : { code: trouble, sentence: troubleSentence(trouble), since: text(troubleSince) },
      nextAttemptAt: state === 'stopped' || state === 'running' ? null : text(connection.nextAttemptAt),
      caughtUpAt: text(connection.caughtUpAt),
      receivedAt: text(connection.receivedAt),
      createdAt: connection.createdAt.toISOString(),
    };
  }
}

function typed(fields: readonly FieldInput[]): TypedFields {
  return Object.fromEntries(fields.map(({ name, value }) => [name, value]));
}
