/** The elements of an OCEL 2.0 log in JSON, checked as far as they are read. */
export interface OcelAttribute {
  readonly name: string;
  readonly value: unknown;
  /** Of objects: since when it holds. */
  readonly time?: string;
}

export interface OcelObject {
  readonly id: string;
  readonly type: string;
  readonly attributes: readonly OcelAttribute[];
  /** Ids of the objects that it relates to. */
  readonly related: readonly string[];
}

export interface OcelEvent {
  readonly id: string;
  readonly type: string;
  readonly time: string | null;
  readonly attributes: readonly OcelAttribute[];
  readonly related: readonly string[];
}

export interface Unreadable {
  readonly field: string;
  readonly reason: string;
}

type Fields = Readonly<Record<string, unknown>>;

export function ocelObject(value: unknown): OcelObject | Unreadable {
  const fields = fieldsOf(value);
  const { id, type } = fields;
  if (typeof id !== 'string' || id === '') return { field: 'id', reason: 'is missing' };
  if (typeof type !== 'string' || type === '') return { field: 'type', reason: 'is missing' };
  return { id, type, attributes: attributesOf(fields), related: relatedOf(fields) };
}

export function ocelEvent(value: unknown): OcelEvent | Unreadable {
  const read = ocelObject(value);
  if ('reason' in read) return read;
  const { time } = fieldsOf(value);
  return { ...read, time: typeof time === 'string' ? time : null };
}

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {};
}

function listOf(fields: Fields, name: string): readonly Fields[] {
  const list = fields[name];
  return Array.isArray(list) ? list.map(fieldsOf) : [];
}

function attributesOf(fields: Fields): OcelAttribute[] {
  return listOf(fields, 'attributes').flatMap(({ name, value, time }) =>
    typeof name === 'string' ? [{ name, value, ...(typeof time === 'string' ? { time } : {}) }] : [],
  );
}

function relatedOf(fields: Fields): string[] {
  return listOf(fields, 'relationships').flatMap(({ objectId }) =>
    typeof objectId === 'string' ? [objectId] : [],
  );
}
