/** A place in a list of units. Opaque, so that nobody counts on what is in it. */
import { badInput } from './errors.ts';

const MARK = 'unit:';

export function cursorAt(position: number): string {
  return Buffer.from(`${MARK}${position}`).toString('base64url');
}

export function positionOf(cursor: string): number {
  const text = Buffer.from(cursor, 'base64url').toString();
  const position = Number(text.slice(MARK.length));
  if (!text.startsWith(MARK) || !Number.isInteger(position) || position < 0)
    throw badInput('after', 'no_cursor');
  return position;
}
