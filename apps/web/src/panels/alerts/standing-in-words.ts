import { messageFor, type Words } from '../../messages/words.ts';
import type { Format } from '../../format/format.ts';
import type { Standing } from './alerts.ts';

/** How a rule stands now: where its condition holds, and what nothing can be said of. */
export function standingInWords(standing: Standing | null, words: Words, format: Format): string {
  if (standing === null) return words('alerts.now.nothing');
  const { met, notMet, unknown, tooFew, immature, because, stale, asOf, bucket } = standing;
  const parts: string[] = [];
  if (stale) parts.push(words('alerts.now.stale', { day: format.day(asOf) }));
  if (met > 0) parts.push(words('alerts.now.met', { count: met }));
  else if (notMet > 0)
    parts.push(words('alerts.now.notMet', { bucket: bucket === null ? '' : format.bucket(bucket) }));
  if (unknown > 0) {
    const reason = words(messageFor(`unknown.${because}`, 'unknown.other'), { code: because ?? '' });
    parts.push(
      because === null
        ? words('alerts.now.unknownMany', { count: unknown })
        : words('alerts.now.unknown', { because: reason }),
    );
  }
  if (tooFew > 0) parts.push(words('alerts.now.tooFew', { count: tooFew }));
  if (immature > 0) parts.push(words('alerts.now.immature'));
  return parts.length === 0 ? words('alerts.now.nothing') : parts.join(' ');
}
