import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useMemo, useRef } from 'react';
import { useSearchParams } from 'react-router';
import { addressNow } from '../../address/address-now.ts';
import type { CellAddress } from '../../address/cell-address.ts';
import { useView } from '../../address/use-view.ts';
import type { UnitOrderInput } from '../../generated/graphql.ts';
import { messageFor } from '../../messages/words.ts';
import { definitionsOptions } from '../../request/definitions.ts';
import { Choice } from '../../ui/choice.tsx';
import { PanelBody } from '../../ui/panel/panel-body.tsx';
import { useListKeys } from '../../ui/use-list-keys.ts';
import { useWords } from '../../ui/use-words.ts';
import { useWorkspace } from '../../workspace/use-workspace.ts';
import { cellInput, questionBehind, unitsOptions } from './units.ts';
import { SaveCases } from './save-cases.tsx';
import styles from './units-panel.module.css';
import { columnOf, directionCalled, orderAfterPress, ORDERS, printOrder, readOrder } from './units-order.ts';
import { UnitsTable } from './units-table.tsx';

/** What was counted, one by one; their number is the n of the number that led here. */
export function UnitsPanel({ cell }: { readonly cell: CellAddress }) {
  const words = useWords();
  const workspace = useWorkspace();
  const { view } = useView();
  const list = useRef<HTMLDivElement>(null);
  useListKeys(list);
  const [address, setAddress] = useSearchParams();
  const orderText = address.get('order');
  const order = useMemo(() => readOrder(orderText), [orderText]);
  const question = useMemo(() => questionBehind(view, workspace, cell), [view, workspace, cell]);
  const request = useInfiniteQuery(unitsOptions(workspace.name, question, cellInput(cell), order));
  const put = (next: (before: UnitOrderInput) => UnitOrderInput) => {
    const after = addressNow();
    const printed = printOrder(next(readOrder(after.get('order'))));
    if (printed === null) after.delete('order');
    else after.set('order', printed);
    setAddress(after);
  };
  const { data: definitions } = useQuery(definitionsOptions);
  const definition = definitions?.find((each) => each.metric === cell.metric);
  const total = request.data?.pages[0]?.totalCount;
  const units = request.data?.pages.flatMap((page) => page.edges.map((edge) => edge.node)) ?? [];
  return (
    <div ref={list}>
      <div className={styles.head}>
        <p className={styles.count} role="status">
          {total === undefined
            ? '\u00a0'
            : words('units.total', {
                counted: words(messageFor(`counts.${definition?.counts ?? 'case'}`, 'counts.case'), {
                  count: total,
                }),
              })}
        </p>
        {question === null || total === 0 || cell.walked !== undefined ? null : (
          <SaveCases question={question} cell={cellInput(cell)} />
        )}
      </div>
      <div className={styles.order}>
        <Choice
          label={words('units.order')}
          value={printOrder(order) ?? ''}
          options={ORDERS.map((each) => ({
            value: printOrder(each) ?? '',
            label: words(directionCalled(each), {
              column: words(`column.${columnOf(each)}`),
            }),
          }))}
          onChange={(text) => put(() => readOrder(text))}
        />
      </div>
      <PanelBody
        request={request}
        standing={total === undefined ? null : { kind: total === 0 ? 'empty' : 'shown' }}
        height={480}
      >
        <UnitsTable
          units={units}
          definition={definition ?? { unit: 'count', statistic: 'count' }}
          order={order}
          onPress={(column) => put((before) => orderAfterPress(before, column))}
        />
        {request.hasNextPage ? (
          <button
            type="button"
            className={styles.more}
            disabled={request.isFetchingNextPage}
            onClick={() => void request.fetchNextPage()}
          >
            {words('units.more', { shown: units.length, total: total ?? units.length })}
          </button>
        ) : null}
      </PanelBody>
    </div>
  );
}
