/** Values of a JSON object whose shape nobody has checked. Ids come as numbers or as texts, instants in seconds or as texts. */
import { knownValue } from './known-value.ts';
import { parseSourceTime } from './source-time.ts';

/** @param path keys joined by dots; undefined where there is nothing */
export function fieldIn(value: unknown, path: string): unknown {
  let found = value;
  for (const key of path.split('.')) {
    if (typeof found !== 'object' || found === null) return undefined;
    found = (found as Readonly<Record<string, unknown>>)[key];
  }
  return found;
}

/** A text or a number, as text; null = not known. */
export function textIn(value: unknown, path: string): string | null {
  const found = fieldIn(value, path);
  if (typeof found === 'number') return String(found);
  return typeof found === 'string' ? knownValue(found) : null;
}

/** What was written, as it stands, also where it is "none"; null where there is no word of it. */
export function wordsIn(value: unknown, path: string): string | null {
  const found = fieldIn(value, path);
  return typeof found === 'string' && found.trim() !== '' ? found : null;
}

export function numberIn(value: unknown, path: string): number | null {
  const found = textIn(value, path);
  return found === null || !Number.isFinite(Number(found)) ? null : Number(found);
}

/** Elements of an array; none where it is none. */
export function listIn(value: unknown, path: string): readonly unknown[] {
  const found = fieldIn(value, path);
  return Array.isArray(found) ? found : [];
}

/** Milliseconds since 1970 UTC, from whole or broken seconds or from a text; null for none, and for 0, which helpdesks write for "never". */
export function instantIn(value: unknown, path: string): number | null {
  const text = textIn(value, path);
  if (text === null) return null;
  if (!/^\d+(?:\.\d+)?$/.test(text)) return parseSourceTime(text, 'month_first');
  const seconds = Number(text);
  return seconds === 0 ? null : Math.round(seconds * 1000);
}
