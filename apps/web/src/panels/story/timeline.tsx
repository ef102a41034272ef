import { useMemo } from 'react';
import { CHANNEL_COLOURS } from '../../charts/palette.ts';
import { useWords } from '../../ui/use-words.ts';
import { useFormat } from '../../workspace/use-format.ts';
import type { Entry } from './entries.ts';
import { EntryRow } from './entry-row.tsx';
import { arcsOf, bandsOf, bracketsOf, channelsOf } from './figures.ts';
import type { Story } from './story.ts';
import styles from './timeline.module.css';

/** Order of hues in which teams come; far apart first, so that neighbours differ. */
const teamHues = [0, 4, 2, 5, 1, 3, 6].map((place) => CHANNEL_COLOURS[place]);

interface TimelineProps {
  readonly story: Story;
  readonly entries: readonly Entry[];
}

/**
 * One grid: a row per thing that happened, columns for who held it, by which channel, what, told again, promised, risk.
 * Bands, arcs and brackets are cells that span rows; they repeat in shapes what the rows say in words.
 */
export function Timeline({ story, entries }: TimelineProps) {
  const words = useWords();
  const format = useFormat();
  const channels = useMemo(() => channelsOf(story), [story]);
  const bands = useMemo(() => bandsOf(entries, story.legs), [entries, story]);
  const arcs = useMemo(() => arcsOf(entries), [entries]);
  const brackets = useMemo(() => bracketsOf(entries), [entries]);
  const lanes = (figures: readonly { readonly lane: number }[]) =>
    figures.reduce((most, { lane }) => Math.max(most, lane + 1), 0);
  const columns = {
    '--bands': Math.max(1, lanes(bands)),
    '--channels': Math.max(1, channels.length),
    '--arcs': Math.min(6, Math.max(1, lanes(arcs))),
    '--brackets': Math.max(1, lanes(brackets)),
  } as React.CSSProperties;
  const rows = (from: number, to: number) => `${from + 2} / ${to + 3}`;

  return (
    <div className={styles.timeline} style={columns}>
      <div className={styles.heads} aria-hidden="true">
        <span style={{ gridColumn: 'time' }}>{words('story.column.when')}</span>
        <span style={{ gridColumn: 'band' }}>{words('story.column.held')}</span>
        <span className={styles.lanes} style={{ gridColumn: 'lane' }}>
          {words('story.column.channel')}
        </span>
        <span style={{ gridColumn: 'what' }}>{words('story.column.what')}</span>
        <span style={{ gridColumn: 'risk' }}>{words('story.column.risk')}</span>
      </div>
      {bands.map(({ leg, from, to, lane, team }) => (
        <div
          key={`${leg.case} ${leg.enteredAt}`}
          className={styles.band}
          aria-hidden="true"
          style={
            {
              gridRow: rows(from, to),
              '--hue': teamHues[team % teamHues.length],
              '--lane': lane,
            } as React.CSSProperties
          }
        >
          <p>
            <span>{format.name(leg.team)}</span>
            {leg.agent === null ? null : <small>{leg.agent}</small>}
          </p>
        </div>
      ))}
      <ol className={styles.rows} aria-label={words('story.list')}>
        {entries.map((entry, place) => (
          <EntryRow
            key={entry.key}
            entry={entry}
            entries={entries}
            place={place}
            channels={channels}
            leg={bands.find(({ from }) => from === place)?.leg ?? null}
          />
        ))}
      </ol>
      {arcs.map(({ field, from, to, lane }) => (
        <div
          key={`${field} ${from} ${to}`}
          className={styles.arc}
          aria-hidden="true"
          title={field}
          style={{ gridRow: `${from + 2} / ${to + 2}`, '--lane': Math.min(lane, 5) } as React.CSSProperties}
        />
      ))}
      {brackets.map(({ promise, from, to, lane }) => (
        <div
          key={`${promise.what} ${promise.madeAt}`}
          className={styles.bracket}
          aria-hidden="true"
          data-fate={promise.fate}
          style={{ gridRow: `${from + 2} / ${to + 2}`, '--lane': lane } as React.CSSProperties}
        />
      ))}
    </div>
  );
}
