/**
 * Several fields under one name of the dictionary `fieldSet`: a log has few different sets (some dozens), so that what was
 * known at each handoff costs one small number, and a field can be given another weight without folding anything again.
 */
const SEPARATOR = '\n';
/** The name has to fit the index over the names of a workspace (2,700 bytes); field names have no limit of their own. */
const LONGEST = 600;
const MORE = /^\+(\d+)$/;

export function fieldSet(fields: Iterable<string>): string {
  const names = [...fields].sort();
  const whole = names.join(SEPARATOR);
  if (whole.length <= LONGEST) return whole;
  let kept = 0;
  let length = 0;
  while (length + (names[kept] as string).length < LONGEST) length += (names[kept++] as string).length + 1;
  return [...names.slice(0, kept), `+${names.length - kept}`].join(SEPARATOR);
}

export interface FieldSet {
  readonly fields: readonly string[];
  /** Fields beyond what the name can hold; they are known by number only. */
  readonly more: number;
}

export function readFieldSet(name: string): FieldSet {
  if (name === '') return { fields: [], more: 0 };
  const fields = name.split(SEPARATOR);
  const more = MORE.exec(fields.at(-1) as string);
  return more === null ? { fields, more: 0 } : { fields: fields.slice(0, -1), more: Number(more[1]) };
}
