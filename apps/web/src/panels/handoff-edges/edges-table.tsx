import { useMediaQuery } from '@mantine/hooks';
import type { Level } from '@twicetold/metrics/question';
import { useRef, useState } from 'react';
import { useListKeys } from '../../ui/use-list-keys.ts';
import { useWords } from '../../ui/use-words.ts';
import { EDGE_NUMBERS } from './edge-numbers.ts';
import { EdgeRow } from './edge-row.tsx';
import { edgeKey, type Edges, firstOf } from './edges.ts';
import styles from './edges-table.module.css';
import type { Edge, Pair } from './handoff-edges.ts';

interface EdgesTableProps {
  readonly edges: Edges;
  readonly level: Level;
  readonly label: string;
  readonly to: (edge: Pair) => string;
}

/** As many as one takes in at once; the rest is a button away. On a phone each takes half a screen. */
const FIRST = 12;
const FIRST_ON_A_PHONE = 5;

/** The worst first, in tiers; those with too few handoffs are folded away below, without a rank. */
export function EdgesTable({ edges, level, label, to }: EdgesTableProps) {
  const words = useWords();
  const list = useRef<HTMLDivElement>(null);
  useListKeys(list);
  const [all, setAll] = useState(false);
  const [unfolded, setUnfolded] = useState(false);
  const narrow = useMediaQuery('(max-width: 760px)', false, { getInitialValueInEffect: false });
  const first = narrow ? FIRST_ON_A_PHONE : FIRST;
  const { tiers, ranked, tooFew, minimum, top, baseline, rankedLeftOut, tooFewLeftOut } = edges;
  const shown = firstOf(tiers, all ? ranked : first);
  const row = (edge: Edge, rank: Parameters<typeof EdgeRow>[0]['rank']) => (
    <EdgeRow
      key={edgeKey(edge)}
      edge={edge}
      rank={rank}
      level={level}
      top={top}
      baseline={baseline}
      to={to(edge)}
    />
  );
  return (
    <div ref={list} data-tour="edges">
      {ranked === 0 ? (
        <p className={styles.note}>{words('edges.none', { minimum })}</p>
      ) : (
        <table className={styles.table}>
          <caption className={styles.caption}>{label}</caption>
          <Columns />
          {shown.map(({ tier, edges: ofTier, all: count }) => (
            <tbody key={tier ?? 0}>
              <tr className={styles.tier}>
                <th scope="rowgroup" colSpan={5 + EDGE_NUMBERS.length}>
                  {words(tier === null ? 'edges.alike' : 'edges.tier', { count })}
                </th>
              </tr>
              {ofTier.map((edge) => row(edge, edge.ranked))}
            </tbody>
          ))}
        </table>
      )}
      {ranked > first && !all ? (
        <button type="button" className={styles.more} onClick={() => setAll(true)}>
          {words('edges.more', { count: ranked - first })}
        </button>
      ) : null}
      {rankedLeftOut > 0 && (all || ranked <= first) ? (
        <p className={styles.note}>{words('edges.leftOut', { count: rankedLeftOut })}</p>
      ) : null}
      {ranked === 0 ? null : <p className={styles.note}>{words('edges.key')}</p>}
      {tooFew.length === 0 ? null : (
        <details className={styles.few} onToggle={({ currentTarget: { open } }) => setUnfolded(open)}>
          <summary>{words('edges.tooFew', { count: tooFew.length + tooFewLeftOut, minimum })}</summary>
          <table className={styles.table}>
            <caption className={styles.caption}>{words('edges.tooFew.label')}</caption>
            <Columns />
            {/* Most pairs are here, and hardly anybody looks. */}
            <tbody>{unfolded ? tooFew.map((edge) => row(edge, null)) : null}</tbody>
          </table>
          {tooFewLeftOut === 0 ? null : (
            <p className={styles.note}>{words('edges.leftOut', { count: tooFewLeftOut })}</p>
          )}
        </details>
      )}
    </div>
  );
}

function Columns() {
  const words = useWords();
  return (
    <thead>
      <tr>
        <th scope="col">{words('edges.column.edge')}</th>
        <th scope="col" className={styles.number}>
          {words('edges.column.n')}
        </th>
        <th scope="col">{words('edges.column.loss')}</th>
        <th scope="col" className={styles.number}>
          {words('edges.column.excess')}
        </th>
        {EDGE_NUMBERS.map(({ column }) => (
          <th key={column} scope="col" className={styles.number}>
            {words(`edges.column.${column}`)}
          </th>
        ))}
        <th scope="col">{words('edges.column.fields')}</th>
      </tr>
    </thead>
  );
}
