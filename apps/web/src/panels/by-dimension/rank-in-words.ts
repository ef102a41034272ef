import type { Words } from '../../messages/words.ts';
import type { RankedGroup } from './ranked.ts';

/** "rank 1–4": the ranks it may have; nothing where groups are not compared. */
export function rankInWords({ bestRank, worstRank }: RankedGroup, words: Words): string {
  if (bestRank === null || worstRank === null) return '';
  return bestRank === worstRank
    ? words('ranked.rank.one', { rank: bestRank })
    : words('ranked.rank', { best: bestRank, worst: worstRank });
}
