/** What stands in an item of JSON that somebody else wrote: nothing of it is taken for granted. */
import { knownValue } from '../../tables/known-value.ts';
import { parseSourceTime } from '../../tables/source-time.ts';

export type Item = Readonly<Record<string, unknown>>;

export function itemIn(value: unknown): Item | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Item) : null;
}

/** Items in a list; empty where there is no list. */
export function itemsIn(value: unknown): Item[] {
  return listIn(value)
    .map(itemIn)
    .filter((item) => item !== null);
}

export function listIn(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A number as JSON writes it, or text; null = not known. A list is its elements, separated by commas. */
export function textIn(value: unknown): string | null {
  if (typeof value === 'string') return knownValue(value);
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (!Array.isArray(value)) return null;
  const texts = value.map(textIn).filter((text) => text !== null);
  return texts.length === 0 ? null : texts.join(', ');
}

/** Ids are numbers; a webhook writes them as text, and "0" for none. */
export function idIn(value: unknown): string | null {
  const text = textIn(value);
  return text === '0' ? null : text;
}

export function idsIn(value: unknown): string[] {
  return listIn(value)
    .map(idIn)
    .filter((id) => id !== null);
}

/** Milliseconds; null where there is no instant. */
export function timeIn(value: unknown): number | null {
  return typeof value === 'string' ? parseSourceTime(value, 'month_first') : null;
}

export function numberIn(value: unknown): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}
