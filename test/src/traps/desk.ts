/** Short words for loading small files into a running server and asking it what came of them. */
import { Readable } from 'node:stream';
import type { LoadReport } from '@twicetold/api';
import type { CanonicalEvent } from '@twicetold/cases';
import { checkSettings, WEEKDAYS } from '@twicetold/metrics';
import type { MetricTotal, RunningApi } from '../api/running-api.ts';

export type Asked = Readonly<Record<string, unknown>>;
/** An event without its id, which tests seldom care for. */
export type Happened = CanonicalEvent extends infer E
  ? E extends CanonicalEvent
    ? Omit<E, 'id'>
    : never
  : never;

/** With ids by their place: the same list has the same ids. */
export function withIds(events: readonly Happened[]): CanonicalEvent[] {
  return events.map((event, place) => ({ ...event, id: `${place}` }));
}

export class Desk {
  readonly #api: RunningApi;
  readonly name: string;

  constructor(api: RunningApi, name: string) {
    this.#api = api;
    this.name = name;
  }

  /** Files by name, each as its lines. */
  loadFiles(source: string, files: Readonly<Record<string, readonly string[]>>): Promise<LoadReport> {
    return this.loadTexts(
      source,
      Object.fromEntries(Object.entries(files).map(([name, lines]) => [name, `${lines.join('\n')}\n`])),
    );
  }

  /** Files by name, as they end. */
  loadTexts(source: string, files: Readonly<Record<string, string>>): Promise<LoadReport> {
    const inputs = Object.entries(files).map(([name, text]) => ({
      name,
      size: null,
      open: () => Promise.resolve(Readable.from([Buffer.from(text)])),
    }));
    return this.#api.loadFrom(source, inputs, this.name);
  }

  load(...events: readonly CanonicalEvent[]): Promise<LoadReport> {
    return this.#api.load(this.name, events);
  }

  /** Made before anything is loaded, where the zone matters. */
  async openIn(zone: string): Promise<void> {
    await this.#api.stores.workspaces.create({ name: this.name, zone });
  }

  /** Settings as the page would set them, and what follows from them computed. */
  async set(settings: Asked): Promise<void> {
    if (!checkSettings(settings).ok) throw new Error(JSON.stringify(checkSettings(settings)));
    const { workspaces, refold } = this.#api.stores;
    const workspace = await workspaces.find(this.name);
    if (workspace === null) throw new Error('nothing was loaded');
    await workspaces.update(workspace.id, { settings });
    // The server folds too: whom it holds is waited for.
    do await refold.foldAll(workspace.id);
    while ((await refold.backlog(workspace.id)).waiting > 0);
  }

  ask(question: Asked) {
    return this.#api.ask(this.name, question);
  }

  async total(metric: string, question: Asked = {}): Promise<MetricTotal> {
    const { overall } = await this.ask({ metrics: [metric], ...question });
    return overall[0]!.total;
  }

  /** One value for each metric, by its name. */
  async values(metrics: readonly string[], question: Asked = {}): Promise<Record<string, number | null>> {
    const { overall } = await this.ask({ metrics, ...question });
    return Object.fromEntries(metrics.map((metric, i) => [metric, overall[i]?.total.value ?? null]));
  }

  /** Values of a metric by the groups of one dimension. */
  async by(dimension: string, metric: string, question: Asked = {}): Promise<Record<string, number | null>> {
    const { groups } = await this.ask({ metrics: [metric], by: [dimension], ...question });
    return Object.fromEntries(groups.map(({ key, cells }) => [key[0] ?? '?', cells[0]?.total.value ?? null]));
  }

  /** Values of a metric in the buckets of its period. */
  async buckets(metric: string, question: Asked): Promise<(number | null)[]> {
    const query = `query ($workspace: String!, $question: QuestionInput!) {
      ask(workspace: $workspace, question: $question) { overall { buckets { value } } }
    }`;
    const { ask } = await this.data<{ ask: { overall: { buckets: { value: number | null }[] }[] } }>(query, {
      question: { metrics: [metric], ...question },
    });
    return (ask.overall[0]?.buckets ?? []).map(({ value }) => value);
  }

  /** A field of the workspace, as the page asks for it. */
  async workspace<T>(fields: string): Promise<T> {
    const query = `query ($name: String!) { workspace(name: $name) { ${fields} } }`;
    return (await this.#api.data<{ workspace: T }>(query, { name: this.name })).workspace;
  }

  data<T>(query: string, variables: Asked = {}): Promise<T> {
    return this.#api.data<T>(query, { workspace: this.name, ...variables });
  }
}

/** A calendar that is open in the same hours on each of the days. */
export function calendar(hours: string, days: readonly string[] = WEEKDAYS, zone = 'UTC') {
  return { name: hours, zone, weekly: Object.fromEntries(days.map((day) => [day, [hours]])) };
}
