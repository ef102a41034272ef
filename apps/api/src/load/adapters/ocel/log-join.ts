/**
 * Which object of a log is what stands anywhere in the file, before or after the events that name it. They are brought
 * together on disk in three steps – by object, by event, by case – so that memory grows with none of them.
 */
import { Partitions } from '../../tables/partitions.ts';
import { roleOfType, type ObjectRole } from './object-roles.ts';
import type { OcelAttribute, OcelEvent, OcelObject } from './ocel-elements.ts';

/** An object that an event or a case has to do with; a person, a team and a channel under the name they go by. */
export interface Companion {
  readonly role: ObjectRole;
  readonly name: string;
}

export interface JoinedEvent extends Pick<OcelEvent, 'id' | 'type' | 'time' | 'attributes'> {
  /** Position in the file. */
  readonly number: number;
  readonly companions: readonly Companion[];
}

export interface JoinedCase {
  readonly id: string;
  readonly file: string;
  readonly attributes: readonly OcelAttribute[];
  readonly companions: readonly Companion[];
  readonly events: readonly JoinedEvent[];
}

/** Ids are unique within their file. */
type Filed<T> = T & { readonly file: string };
type OfObject =
  | { readonly object: Pick<OcelObject, 'id' | 'type' | 'attributes'> }
  /** What names the object: an event, or another object. */
  | {
      readonly named: string;
      readonly event: string | null;
      readonly by: string | null;
      readonly role: ObjectRole | null;
    };
type OfEvent =
  | { readonly event: OcelEvent & { readonly number: number } }
  | { readonly at: string; readonly companion: Companion; readonly caseId: string | null };
type OfCase =
  | { readonly subject: Pick<OcelObject, 'id' | 'attributes'> }
  | { readonly with: string; readonly companion: Companion }
  | { readonly of: string; readonly event: JoinedEvent };

export class LogJoin {
  readonly #objects = new Partitions();
  readonly #events = new Partitions();
  readonly #cases = new Partitions();
  /** Names of the types of objects, for telling what a log without cases holds. */
  readonly types = new Set<string>();
  events = 0;
  /** Events that name no case. */
  withoutCase = 0;

  async addObject(file: string, { id, type, attributes, related }: OcelObject): Promise<void> {
    this.types.add(type);
    await this.#toObject(file, id, { object: { id, type, attributes } });
    for (const other of related)
      await this.#toObject(file, other, { named: other, event: null, by: id, role: roleOfType(type) });
    // The other direction: a case that relates to its customer.
    if (roleOfType(type) === 'case')
      for (const other of related)
        await this.#toObject(file, other, { named: other, event: null, by: id, role: null });
  }

  async addEvent(file: string, event: OcelEvent, number: number): Promise<void> {
    this.events += 1;
    await this.#events.add(`${file} ${event.id}`, JSON.stringify({ file, event: { ...event, number } }));
    for (const named of event.related)
      await this.#toObject(file, named, { named, event: event.id, by: null, role: null });
  }

  async *cases(): AsyncGenerator<JoinedCase> {
    for await (const lines of this.#objects.read()) await this.#joinObjects(lines);
    for await (const lines of this.#events.read()) await this.#joinEvents(lines);
    for await (const lines of this.#cases.read()) yield* casesOf(lines);
  }

  async close(): Promise<void> {
    await Promise.all([this.#objects.close(), this.#events.close(), this.#cases.close()]);
  }

  async #toObject(file: string, id: string, line: OfObject): Promise<void> {
    await this.#objects.add(`${file} ${id}`, JSON.stringify({ ...line, file }));
  }

  async #toCase(file: string, id: string, line: OfCase): Promise<void> {
    await this.#cases.add(`${file} ${id}`, JSON.stringify({ ...line, file }));
  }

  async #joinObjects(lines: readonly string[]): Promise<void> {
    const read = lines.map((line) => JSON.parse(line) as Filed<OfObject>);
    const known = new Map<string, Companion>();
    for (const line of read) {
      if (!('object' in line)) continue;
      const { id, type, attributes } = line.object;
      const role = roleOfType(type);
      if (role === null) continue;
      known.set(`${line.file} ${id}`, {
        role,
        name: role === 'case' || role === 'customer' ? id : nameOf(id, attributes),
      });
      if (role === 'case') await this.#toCase(line.file, id, { subject: { id, attributes } });
    }
    for (const line of read) {
      if ('object' in line) continue;
      const companion = known.get(`${line.file} ${line.named}`);
      if (companion === undefined) continue;
      const { file, event, by, role } = line;
      if (event !== null) {
        const caseId = companion.role === 'case' ? line.named : null;
        await this.#events.add(`${file} ${event}`, JSON.stringify({ file, at: event, companion, caseId }));
      } else if (by !== null && companion.role === 'case' && role !== null && role !== 'case')
        await this.#toCase(file, line.named, { with: line.named, companion: { role, name: by } });
      else if (by !== null && role === null && companion.role !== 'case')
        await this.#toCase(file, by, { with: by, companion });
    }
  }

  async #joinEvents(lines: readonly string[]): Promise<void> {
    const companions = new Map<string, { companion: Companion; caseId: string | null }[]>();
    const read = lines.map((line) => JSON.parse(line) as Filed<OfEvent>);
    for (const line of read) {
      if ('event' in line) continue;
      const key = `${line.file} ${line.at}`;
      companions.set(key, [...(companions.get(key) ?? []), line]);
    }
    for (const line of read) {
      if (!('event' in line)) continue;
      const around = companions.get(`${line.file} ${line.event.id}`) ?? [];
      const { id, type, time, attributes, number } = line.event;
      const event: JoinedEvent = {
        id,
        type,
        time,
        attributes,
        number,
        companions: around.flatMap(({ companion }) => (companion.role === 'case' ? [] : [companion])),
      };
      const cases = new Set(around.flatMap(({ caseId }) => (caseId === null ? [] : [caseId])));
      if (cases.size === 0) this.withoutCase += 1;
      for (const caseId of cases) await this.#toCase(line.file, caseId, { of: caseId, event });
    }
  }
}

function* casesOf(lines: readonly string[]): Generator<JoinedCase> {
  const cases = new Map<string, { subject: JoinedCase; companions: Companion[]; events: JoinedEvent[] }>();
  const read = lines.map((line) => JSON.parse(line) as Filed<OfCase>);
  for (const line of read) {
    if (!('subject' in line)) continue;
    const companions: Companion[] = [];
    const events: JoinedEvent[] = [];
    const { id, attributes } = line.subject;
    cases.set(`${line.file} ${id}`, {
      subject: { id, file: line.file, attributes, companions, events },
      companions,
      events,
    });
  }
  for (const line of read) {
    if ('with' in line) cases.get(`${line.file} ${line.with}`)?.companions.push(line.companion);
    else if ('of' in line) cases.get(`${line.file} ${line.of}`)?.events.push(line.event);
  }
  for (const { subject, events } of cases.values()) {
    events.sort((a, b) => a.number - b.number);
    yield subject;
  }
}

function nameOf(id: string, attributes: readonly OcelAttribute[]): string {
  const name = attributes.findLast((attribute) => attribute.name.toLowerCase() === 'name')?.value;
  return typeof name === 'string' && name.trim() !== '' ? name : id;
}
