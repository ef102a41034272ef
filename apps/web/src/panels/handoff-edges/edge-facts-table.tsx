import { withMinus } from '@twicetold/metrics/words';
import { messageFor } from '../../messages/words.ts';
import { TOO_FEW } from '../../ui/panel/standing.ts';
import { useWords } from '../../ui/use-words.ts';
import { useFormat } from '../../workspace/use-format.ts';
import type { SaidOfEdge } from './edge-facts.ts';
import styles from './edge-drawer.module.css';
import type { Edge, EdgeValue, EdgesInFull } from './handoff-edges.ts';

interface EdgeFactsTableProps {
  readonly edge: Edge;
  readonly overall: EdgesInFull['overall'];
  readonly facts: readonly SaidOfEdge[];
  readonly label: string;
}

export function EdgeFactsTable({ edge, overall, facts, label }: EdgeFactsTableProps) {
  const words = useWords();
  const format = useFormat();
  const said = (value: EdgeValue, fact: SaidOfEdge) => {
    if (value.value === null)
      return words(messageFor(`unknown.${value.unknownBecause ?? ''}`, 'value.unknown'), {
        code: value.unknownBecause ?? '',
      });
    return fact.column === 'excess'
      ? withMinus(words('edges.points', { points: value.value * 100 }))
      : format.value(fact.unit, value.value);
  };
  const around = ({ value, low, high, n }: EdgeValue, fact: SaidOfEdge) => {
    if (value === null) return null;
    const count = words('edge.n', { n: format.count(n) });
    if (n < TOO_FEW) return <span>{words('ranked.few', { n })}</span>;
    const interval = fact.column === 'excess' ? '' : format.interval(fact.unit, low, high);
    return interval === '' ? (
      <span>{count}</span>
    ) : (
      <>
        <span>{interval}</span> <span>{count}</span>
      </>
    );
  };
  return (
    <table className={styles.facts}>
      <caption>{label}</caption>
      <thead>
        <tr>
          <th scope="col">{words('edge.column.what')}</th>
          <th scope="col">{words('edge.column.here')}</th>
          <th scope="col">{words('edge.column.overall')}</th>
        </tr>
      </thead>
      <tbody>
        {facts.map((fact) => (
          <tr key={fact.column}>
            <th scope="row">{words(`edge.fact.${fact.column}`)}</th>
            <td data-unknown={edge[fact.column].value === null || undefined}>
              {said(edge[fact.column], fact)}
              {around(edge[fact.column], fact)}
            </td>
            <td>
              {overall[fact.column].value === null ? words('value.none') : said(overall[fact.column], fact)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
