import type { DrawnBucket, DrawnLine } from '../../charts/drawn.ts';
import { CHANNEL_COLOURS, channelColour } from '../../charts/palette.ts';
import type { Drawn } from '../../address/view.ts';
import type { Format } from '../../format/format.ts';
import type { Words } from '../../messages/words.ts';
import { evidenceInWords } from '../evidence-in-words.ts';
import { targetRules, type TargetRules } from '../target-rules.ts';
import { dotOf, type Line, type OverTime } from './series.ts';

export interface DrawnOverTime extends TargetRules {
  readonly buckets: readonly DrawnBucket[];
  readonly lines: readonly DrawnLine[];
}

interface Drawing {
  readonly by: Drawn;
  readonly picked: readonly string[];
  readonly format: Format;
  readonly words: Words;
}

/** Channels have their own colour. Teams are grey until the reader has chosen them: grey says "not about you". */
function coloursOf(line: Line, place: number, { by, picked }: Drawing) {
  if (by === 'channel') {
    const colour = channelColour(line.name);
    return { colour, accent: colour };
  }
  const chosen = line.name !== null && picked.includes(line.name);
  const colour = CHANNEL_COLOURS[[0, 4, 2, 5, 1][place] ?? 0] ?? CHANNEL_COLOURS[0];
  return chosen ? { colour, accent: colour } : { colour: 'var(--series)', accent: 'var(--accent)' };
}

export function drawnOf(shaped: OverTime, drawing: Drawing): DrawnOverTime {
  const { format, words } = drawing;
  const buckets = shaped.buckets.map(({ label, partial }) => ({
    tick: format.bucketTick(label),
    title: partial ? words('bucket.unfinished', { bucket: format.bucket(label) }) : format.bucket(label),
  }));
  const lines = shaped.lines.map((line, place) => ({
    label: format.name(line.name),
    ...coloursOf(line, place, drawing),
    marked: drawing.by === 'channel' || drawing.picked.length > 0,
    points: line.values.map((value, index) =>
      value.value === null
        ? null
        : {
            at: value.value,
            value: format.exact(shaped.unit, value.value),
            evidence: evidenceInWords(value, shaped.unit, format, words),
            dot: dotOf(line.values, index),
          },
    ),
  }));
  const named = shaped.lines.map(({ name, target }) => ({ name: format.name(name), target }));
  return { buckets, lines, ...targetRules(named, { unit: shaped.unit, words, format }) };
}
