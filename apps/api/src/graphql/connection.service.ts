/** The helpdesks that a workspace is connected to. */
import { Injectable } from '@nestjs/common';
import type { Connection } from '@twicetold/store';
import { noted } from '../access/noted.ts';
import { ConfigurationProblem, type TypedFields } from '../connect/connections.ts';
import type { Connector } from '../connect/connector.ts';
import { LiveSources } from '../ingest/live-sources.ts';
import { nameProblem } from '../ingest/token-rules.ts';
import { Stores } from '../stores.ts';
import { badInput, notFound } from './errors.ts';
import { WorkspaceService } from './workspace.service.ts';

@Injectable()
export class ConnectionService {
  constructor(
    private readonly stores: Stores,
    private readonly workspaces: WorkspaceService,
    private readonly sources: LiveSources,
  ) {}

  connectors(): readonly Connector[] {
    return this.sources.connections.kinds;
  }

  async list(workspace: string): Promise<Connection[]> {
    return this.stores.connections.list((await this.workspaces.named(workspace)).id);
  }

  secretsSet(connection: Connection): string[] {
    return this.sources.connections.secretsSet(connection);
  }

  async connect(
    workspaceName: string,
    connector: string,
    source: string | null | undefined,
    fields: TypedFields,
  ): Promise<Connection> {
    const workspace = await this.workspaces.named(workspaceName);
    if (workspace.simulated) throw badInput('workspace', 'simulated');
    const problem = source == null ? null : nameProblem(source);
    if (problem !== null) throw badInput('source', problem);
    const made = await checked(() =>
      this.sources.connections.connect(workspace, connector, source ?? null, fields),
    );
    await noted(this.stores, workspace.id, 'connected', { connector });
    this.sources.wake();
    return made;
  }

  async change(workspace: string, id: string, fields: TypedFields): Promise<Connection> {
    const connection = await this.#find(workspace, id);
    await checked(() => this.sources.connections.change(connection, fields));
    this.sources.wake();
    return this.#find(workspace, id);
  }

  async stop(workspace: string, id: string): Promise<Connection> {
    const { workspaceId } = await this.#find(workspace, id);
    await this.stores.connections.stop(workspaceId, id);
    return this.#find(workspace, id);
  }

  async resume(workspace: string, id: string): Promise<Connection> {
    const { workspaceId } = await this.#find(workspace, id);
    await this.stores.connections.resume(workspaceId, id);
    this.sources.wake();
    return this.#find(workspace, id);
  }

  async disconnect(workspace: string, id: string): Promise<true> {
    const { workspaceId, connector } = await this.#find(workspace, id);
    await this.stores.connections.disconnect(workspaceId, id);
    await noted(this.stores, workspaceId, 'disconnected', { connector });
    return true;
  }

  async #find(workspace: string, id: string): Promise<Connection> {
    const found = (await this.list(workspace)).find((connection) => connection.id === id);
    if (found === undefined) throw notFound('connection', id);
    return found;
  }
}

async function checked<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof ConfigurationProblem
      ? badInput(error.field, error.refusal.code, error.refusal.values)
      : error;
  }
}
