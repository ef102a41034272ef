import { useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { Link } from 'react-router';
import { caseAddress, casesAddress } from '../../address/cases-address.ts';
import { useView } from '../../address/use-view.ts';
import { useWords } from '../../ui/use-words.ts';
import { useFormat } from '../../workspace/use-format.ts';
import { useWorkspace } from '../../workspace/use-workspace.ts';
import { cellInput, questionBehind, unitsOptions } from '../behind/units.ts';
import styles from './edge-drawer.module.css';
import { edgeCell } from './edges.ts';
import type { Edge } from './handoff-edges.ts';

const FIRST = 8;

/** The handoffs of an edge, a few of them by name; all of them are a list of their own. */
export function EdgeCases({ edge }: { readonly edge: Edge }) {
  const words = useWords();
  const format = useFormat();
  const workspace = useWorkspace();
  const { view } = useView();
  const cell = useMemo(() => edgeCell(edge, view.level), [edge, view.level]);
  const question = useMemo(() => questionBehind(view, workspace, cell), [view, workspace, cell]);
  const { data } = useInfiniteQuery(unitsOptions(workspace.name, question, cellInput(cell)));
  const units = data?.pages[0]?.edges.slice(0, FIRST) ?? [];
  return (
    <>
      <ul className={styles.cases} aria-label={words('edge.cases')}>
        {units.map(({ cursor, node }) => (
          <li key={cursor}>
            <Link to={caseAddress(workspace.name, view, node.case.id)}>{node.case.id}</Link>
            <span>{format.moment(node.at)}</span>
            <span>
              {format.name(node.case.reason)} · {format.name(node.case.channel)}
            </span>
          </li>
        ))}
      </ul>
      <Link className={styles.all} to={casesAddress(workspace.name, view, cell)}>
        {words('edge.cases.all', { handoffs: words('counts.handoff', { count: edge.handoffs.n }) })}
      </Link>
    </>
  );
}
