import { type RefObject, useLayoutEffect } from 'react';
import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts';
import type { DrawnLine, DrawnRule, Pointed } from './drawn.ts';
import type { Scales } from './point-at.ts';
import { spread } from './spread.ts';

interface LinesOverlayProps {
  readonly lines: readonly DrawnLine[];
  readonly rules: readonly DrawnRule[];
  readonly pointed: Pointed | null;
  /** Where things are, for whoever asks from outside the drawing. */
  readonly scales: RefObject<Scales | null>;
  readonly room: number;
  /** Where people noted something. */
  readonly noted: readonly number[];
}

/** Pixels that a letter of a name takes on the average, those between the end of a line and its name, and those of a mark. */
const LETTER = 6.6;
const CYRILLIC_LETTER = 7.6;
const GAP = 14;
const MARK = 13;
const ONE_LINE = 16;
const TWO_LINES = 30;

const letterOf = (text: string): number => (/\p{Script=Cyrillic}/u.test(text) ? CYRILLIC_LETTER : LETTER);

/** What a name at the end of its line takes, in pixels. */
export const roomForName = (name: string, marked = false): number =>
  Math.ceil(name.length * letterOf(name)) + GAP + (marked ? MARK : 0);

const clipped = (text: string, room: number): string => {
  const most = Math.floor((room - GAP) / letterOf(text));
  return text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;
};

/** On two lines where it does not fit on one, broken where the longer of them is shortest. */
function inLines(text: string, room: number): readonly string[] {
  if (roomForName(text) <= room) return [text];
  const breaks = [...text.matchAll(/ /g)].map(({ index }) => index);
  const longer = (at: number) => Math.max(at, text.length - at - 1);
  const [best] = breaks.toSorted((one, other) => longer(one) - longer(other));
  if (best === undefined) return [clipped(text, room)];
  return [clipped(text.slice(0, best), room), clipped(text.slice(best + 1), room)];
}

/** Dots that have no line to be seen by, the point meant now, and the name of each line at its end. */
export function LinesOverlay({ lines, rules, pointed, scales, room, noted }: LinesOverlayProps) {
  const area = usePlotArea();
  const xScale = useXAxisScale();
  const yScale = useYAxisScale();
  const x = (bucket: number) => xScale?.(bucket) ?? 0;
  const y = (value: number) => Math.max(yScale?.(value) ?? 0, area?.y ?? 0);
  useLayoutEffect(() => {
    scales.current = area === undefined ? null : { x, y };
  });
  if (area === undefined || xScale === undefined || yScale === undefined) return null;

  const ends = lines.map(({ points }) => points.findLastIndex((point) => point !== null));
  // Names stand where the longest line ends: in a log that ran out early, the empty months come after them.
  const right = Math.max(area.x, ...ends.map((end) => (end === -1 ? area.x : x(end))));
  const roomForNames = room + area.x + area.width - right;
  const wanted = lines.map(({ points }, place) => y(points[ends[place] ?? -1]?.at ?? 0));
  // Names and labels of thin lines share the room on the right.
  const named = lines.map((_, place) => place).filter((place) => lines[place]?.unnamed !== true);
  const nameOf = (place: number): readonly string[] => {
    const { label = '', marked = false } = lines[place] ?? {};
    const roomForText = roomForNames - (marked ? MARK : 0);
    return tall ? inLines(label, roomForText) : [clipped(label, roomForText)];
  };
  const widest = Math.max(
    0,
    ...named.map((place) => roomForName(lines[place]?.label ?? '', lines[place]?.marked)),
    ...rules.map(({ label, short }) => (short === undefined ? roomForName(label) : 0)),
  );
  const tall = widest > roomForNames && (named.length + rules.length) * TWO_LINES <= area.height;
  const apart = spread(
    [...named.map((place) => wanted[place] ?? 0), ...rules.map((rule) => y(rule.at))],
    tall ? TWO_LINES : ONE_LINE,
    area.y + 4,
    area.y + area.height - 7,
  );
  const placed = lines.map((_, place) => apart[named.indexOf(place)]);
  const rulesAt = apart.slice(named.length);
  const at = pointed === null ? null : lines[pointed.line]?.points[pointed.bucket];

  return (
    <g aria-hidden="true">
      {noted.map((bucket) => (
        <g key={`note ${bucket}`}>
          <line
            x1={x(bucket)}
            x2={x(bucket)}
            y1={area.y}
            y2={area.y + area.height}
            stroke="var(--line-2)"
            strokeDasharray="2 3"
          />
          <path d={`M${x(bucket) - 5} ${area.y - 7}h10l-5 8z`} fill="var(--accent)" />
        </g>
      ))}
      {lines.map(({ label, colour, points, unnamed, marked = false }, place) => {
        const parts = nameOf(place);
        const nameAt = right + (marked ? 25 : 12);
        const active = pointed?.line === place;
        const end = ends[place] ?? -1;
        const labelled = placed[place] ?? 0;
        return (
          <g key={label}>
            {points.map((point, bucket) =>
              point === null || point.dot === null ? null : (
                <circle
                  key={bucket}
                  cx={x(bucket)}
                  cy={y(point.at)}
                  r={point.dot === 'signal' ? 5 : 3}
                  fill={point.dot === 'few' ? 'var(--paper)' : (point.signal ?? colour)}
                  stroke={point.dot === 'signal' ? 'var(--paper)' : colour}
                  strokeWidth={1.5}
                />
              ),
            )}
            {end === -1 || unnamed === true ? null : (
              <>
                <path
                  d={`M${x(end) + 4} ${wanted[place]}L${right + 8} ${labelled}`}
                  stroke="var(--line-2)"
                  strokeDasharray="1 4"
                  fill="none"
                />
                {marked ? <path d={`M${right + 10} ${labelled}h10`} stroke={colour} strokeWidth={3} /> : null}
                <text
                  y={labelled}
                  fontSize={13}
                  fontWeight={active ? 600 : 400}
                  fill={active ? 'var(--ink)' : 'var(--ink-2)'}
                  stroke="var(--paper)"
                  strokeWidth={4}
                  paintOrder="stroke"
                >
                  {parts.map((part, line) => (
                    <tspan
                      key={line}
                      x={nameAt}
                      dy={line > 0 ? '1.1em' : parts.length > 1 ? '-0.2em' : '0.35em'}
                    >
                      {part}
                    </tspan>
                  ))}
                </text>
              </>
            )}
          </g>
        );
      })}
      {rules.map(({ key, label, short, halves }, place) => {
        const said = short !== undefined && roomForName(label) > room ? short : label;
        const fits = roomForName(said) <= room;
        // Whose it is stands in the table too: where there is room for one line only, it is what the line is at.
        const parts = fits
          ? [said]
          : tall
            ? (halves?.map((half) => clipped(half, room)) ?? inLines(said, room))
            : [clipped(halves?.[1] ?? said, room)];
        return (
          <text key={key} y={rulesAt[place]} fontSize={13} fill="var(--ink-2)">
            {parts.map((part, line) => (
              <tspan
                key={line}
                x={area.x + area.width + 8}
                dy={line > 0 ? '1.1em' : parts.length > 1 ? '-0.2em' : '0.35em'}
              >
                {part}
              </tspan>
            ))}
          </text>
        );
      })}
      {pointed === null || at == null ? null : (
        <>
          <line
            x1={x(pointed.bucket)}
            x2={x(pointed.bucket)}
            y1={area.y}
            y2={area.y + area.height}
            stroke="var(--line-2)"
          />
          <circle
            cx={x(pointed.bucket)}
            cy={y(at.at)}
            r={5}
            fill={lines[pointed.line]?.accent}
            stroke="var(--paper)"
            strokeWidth={2}
          />
        </>
      )}
    </g>
  );
}
