/** Names as they are read: those of the workspace as they stand, those of our own coded dimensions in words. */
import type { DimensionId } from '@twicetold/metrics/question';
import { type MessageId, messageFor, type Words } from '../messages/words.ts';
import type { Format } from './format.ts';

export const nameIn = (
  dimension: DimensionId,
  name: string | null | undefined,
  format: Format,
  words: Words,
): string => {
  if (name === null || name === undefined || name === '') return format.name(name);
  if (dimension === 'hour') return words('named.hour', { hour: name });
  return words(messageFor(`named.${dimension}.${name}`, 'named.other' satisfies MessageId), {
    name: CODED.has(dimension) ? name.replaceAll('_', ' ').toLowerCase() : name,
  });
};

/** Dimensions whose names are codes of the event log, not names that somebody gave. */
const CODED: ReadonlySet<DimensionId> = new Set(['kind', 'origin', 'how', 'status', 'field', 'promise', 'visibility']);
