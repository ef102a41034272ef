import { useMediaQuery } from '@mantine/hooks';
import { type CSSProperties, useCallback, useMemo, useRef, useState } from 'react';
import { useListKeys } from '../../ui/use-list-keys.ts';
import { useWords } from '../../ui/use-words.ts';
import { useFormat } from '../../workspace/use-format.ts';
import { Arcs } from './arcs.tsx';
import { Bands } from './bands.tsx';
import { Brackets } from './brackets.tsx';
import { ChannelSign } from './channel-sign.tsx';
import type { Entry } from './entries.ts';
import { EntryRow } from './entry-row.tsx';
import { arcsOf, bandsOf, bracketsOf, channelsOf, riskLineOf } from './figures.ts';
import { FoldRow, SilenceRow } from './fold-rows.tsx';
import { foldedRows } from './folds.ts';
import { lanesTaken } from './lanes.ts';
import { RiskLine } from './risk-line.tsx';
import type { Story } from './story.ts';
import styles from './timeline.module.css';
import { useLooking } from './use-looking.ts';
import { usePlaces } from './use-places.ts';

interface TimelineProps {
  readonly story: Story;
  readonly entries: readonly Entry[];
  readonly team: string | null;
  readonly chooseTeam: (team: string | null) => void;
}

/** Beyond so many side by side they share the last lane: the words in the rows still tell them apart. */
const MOST = { arcs: 6, brackets: 4, channels: 6 };

/**
 * One grid: a row per thing that happened, columns for who held it, by which channel, what, told again, promised, risk.
 * What is drawn repeats in shapes what the rows say in words.
 */
export function Timeline({ story, entries, team, chooseTeam }: TimelineProps) {
  const words = useWords();
  const format = useFormat();
  const container = useRef<HTMLDivElement>(null);
  const compact = useMediaQuery('(max-width: 1000px)', false, { getInitialValueInEffect: false });
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(new Set());
  const rows = useMemo(() => foldedRows(entries, story.legs, unfolded), [entries, story, unfolded]);
  const channels = useMemo(() => channelsOf(story), [story]);
  const bands = useMemo(() => bandsOf(rows, story.legs), [rows, story]);
  const arcs = useMemo(() => arcsOf(rows), [rows]);
  const brackets = useMemo(() => bracketsOf(rows), [rows]);
  const risk = useMemo(() => riskLineOf(rows), [rows]);
  const places = usePlaces(container, rows);
  const looking = useLooking(container, rows, arcs);
  useListKeys(container);
  const unfold = useCallback((key: string) => setUnfolded((open) => new Set([...open, key])), []);

  const bandLanes = Math.max(1, lanesTaken(bands));
  const bandStep = compact
    ? 8
    : bandLanes === 1
      ? 136
      : bandLanes === 2
        ? 100
        : Math.max(16, 200 / bandLanes);
  const arcLanes = Math.min(MOST.arcs, lanesTaken(arcs));
  const bracketLanes = Math.min(MOST.brackets, lanesTaken(brackets));
  const [arcStep, bracketStep] = compact ? [6, 12] : [11, 18];
  const columns = {
    '--bands': `${bandLanes * bandStep}px`,
    '--lanes': `${Math.max(2, Math.min(channels.length, MOST.channels)) * 26}px`,
    '--facts': story.facts.length === 0 ? '0px' : 'clamp(250px, 18vw, 420px)',
    '--arcs': `${arcLanes === 0 ? 0 : arcLanes * arcStep + 8}px`,
    '--brackets': `${bracketLanes * bracketStep}px`,
  } as CSSProperties;
  const laneOf = (channel: string | null) => Math.min(channels.indexOf(channel ?? ''), MOST.channels - 1);
  const told = rows.filter(({ kind }) => kind !== 'silence');
  const tabStop = told.some(({ key }) => key === looking.row) ? looking.row : (told[0]?.key ?? null);

  return (
    <div className={styles.timeline} style={columns} ref={container}>
      <div className={styles.heads} aria-hidden="true">
        <span style={{ gridColumn: 'time' }}>{words('story.column.when')}</span>
        <span style={{ gridColumn: 'band' }}>{words('story.column.held')}</span>
        <span className={styles.lanes}>
          {channels.slice(0, MOST.channels).map((channel) => (
            <span key={channel} title={format.name(channel)}>
              <ChannelSign channel={channel} />
            </span>
          ))}
        </span>
        <span style={{ gridColumn: 'what' }}>{words('story.column.what')}</span>
        <span style={{ gridColumn: 'risk' }}>{words('story.column.risk')}</span>
      </div>
      <Bands bands={bands} places={places} chosen={team} choose={chooseTeam} step={bandStep} />
      <ol className={styles.rows} aria-label={words('story.list')}>
        {rows.map((row, place) => {
          if (row.kind === 'silence') return <SilenceRow key={row.key} entry={row} place={place} />;
          const focusable = row.key === tabStop;
          if (row.kind === 'fold')
            return (
              <FoldRow
                key={row.key}
                entry={row}
                place={place}
                focusable={focusable}
                arrive={looking.arrive}
                unfold={unfold}
              />
            );
          const before = rows.slice(0, place).findLast(({ kind }) => kind !== 'silence');
          return (
            <EntryRow
              key={row.key}
              entry={row}
              place={place}
              sameDay={before !== undefined && format.day(before.at) === format.day(row.at)}
              lane={row.kind === 'contact' ? laneOf(row.event?.channel ?? null) : -1}
              leg={bands.find(({ from }) => from === place)?.leg ?? null}
              risk={risk.find((point) => point.row === place) ?? null}
              calibration={story.risk.calibration}
              looking={looking}
              focusable={focusable}
            />
          );
        })}
      </ol>
      <Arcs arcs={arcs} places={places} active={looking.active} step={arcStep} lanes={arcLanes} />
      <Brackets brackets={brackets} places={places} step={bracketStep} lanes={bracketLanes} />
      {compact ? null : <RiskLine points={risk} places={places} />}
    </div>
  );
}
