import { Link } from 'react-router';
import { caseAddress } from '../../address/cases-address.ts';
import { useView } from '../../address/use-view.ts';
import { channelColour } from '../../charts/palette.ts';
import type { CatalogueEntry } from '../../request/definitions.ts';
import { useWords } from '../../ui/use-words.ts';
import { useFormat } from '../../workspace/use-format.ts';
import { useWorkspace } from '../../workspace/use-workspace.ts';
import type { UnitOrderInput } from '../../generated/graphql.ts';
import { unitInWords } from './unit-in-words.ts';
import type { Unit } from './units.ts';
import { directionOf, isOrdered, type OrderedColumn } from './units-order.ts';
import styles from './units-table.module.css';

interface UnitsTableProps {
  readonly units: readonly Unit[];
  readonly definition: Pick<CatalogueEntry, 'unit' | 'statistic'>;
  readonly order: UnitOrderInput;
  readonly onPress: (column: OrderedColumn) => void;
}

const columns = [
  'case',
  'at',
  'counts',
  'channel',
  'team',
  'reason',
  'resolution',
  'contacts',
  'handoffs',
  'told',
  'risk',
] as const;

export function UnitsTable({ units, definition, order, onPress }: UnitsTableProps) {
  const words = useWords();
  const format = useFormat();
  const { name: workspace } = useWorkspace();
  const { view } = useView();
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th
              key={column}
              scope="col"
              aria-sort={isOrdered(column) ? (directionOf(order, column) ?? 'none') : undefined}
            >
              {isOrdered(column) ? (
                <button type="button" className={styles.order} onClick={() => onPress(column)}>
                  {words(`column.${column}`)}
                </button>
              ) : (
                words(`column.${column}`)
              )}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {units.map((each, place) => (
          <tr key={`${each.case.id} ${each.at} ${place}`}>
            <th scope="row">
              <Link to={caseAddress(workspace, view, each.case.id)} data-row className={styles.id}>
                {each.case.id}
              </Link>
            </th>
            <td data-label={words('column.at')}>{format.moment(each.at)}</td>
            <td data-label={words('column.counts')}>{unitInWords(each, definition, format, words)}</td>
            <td data-label={words('column.channel')}>
              <span className={styles.mark} style={{ background: channelColour(each.case.channel) }} />
              {format.name(each.case.channel)}
            </td>
            <td data-label={words('column.team')}>{format.name(each.case.team)}</td>
            <td data-label={words('column.reason')}>{format.name(each.case.reason)}</td>
            <td data-label={words('column.resolution')}>
              {each.case.resolutionSeconds === null
                ? words('units.open')
                : format.duration(each.case.resolutionSeconds)}
            </td>
            <td data-label={words('column.contacts')}>{format.count(each.case.contacts)}</td>
            <td data-label={words('column.handoffs')}>{format.count(each.case.handoffs)}</td>
            <td data-label={words('column.told')} data-told={each.case.repeatedFields > 0 || undefined}>
              {format.count(each.case.repeatedFields)}
            </td>
            <td data-label={words('column.risk')}>{format.value('index', each.case.risk)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
