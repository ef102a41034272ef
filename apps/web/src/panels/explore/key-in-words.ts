import type { DimensionId } from '@twicetold/metrics/question';
import { useCallback } from 'react';
import { channelColour, CHANNEL_COLOURS } from '../../charts/palette.ts';
import { useWords } from '../../ui/use-words.ts';
import { useNames } from '../../workspace/use-names.ts';
import type { Key } from './groups.ts';

/** "phone · Riga"; of everything together "All together". */
export function useKeyInWords(by: readonly DimensionId[]): (key: Key) => string {
  const words = useWords();
  const nameIn = useNames();
  return useCallback(
    (key) =>
      key.length === 0
        ? words('explore.all')
        : key.map((name, place) => nameIn(by[place] ?? 'reason', name)).join(' · '),
    [by, words, nameIn],
  );
}

const ORDER = [0, 4, 2, 5, 1];

/** A channel keeps its colour; other names get one by their place. */
export const colourOfKey = (by: readonly DimensionId[], key: Key, place: number): string =>
  by.length === 1 && by[0] === 'channel'
    ? channelColour(key[0] ?? null)
    : (CHANNEL_COLOURS[ORDER[place % ORDER.length] ?? 0] ?? CHANNEL_COLOURS[0]);
