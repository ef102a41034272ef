/** Characters that are none: the database cannot be asked for U+0000, and half of a character has no bytes. */
export const isKeepable = (text: string): boolean => !/[\u0000\p{Cs}]/u.test(text);

/**
 * Where in the arguments of a field such a text stands first, as `question.filters.0.in.1`; null: nowhere. Keys are those of the
 * schema.
 */
export function unkeepableIn(value: unknown, path: readonly (string | number)[] = []): string | null {
  if (typeof value === 'string') return isKeepable(value) ? null : path.join('.');
  if (typeof value !== 'object' || value === null) return null;
  for (const [key, each] of Object.entries(value)) {
    const found = unkeepableIn(each, [...path, key]);
    if (found !== null) return found;
  }
  return null;
}
