import { Drawer } from '@mantine/core';
import { printEdge, useHandoffsAddress } from '../../address/handoffs-address.ts';
import { useView } from '../../address/use-view.ts';
import { useOpenedAfterMount } from '../../ui/layers/layer.ts';
import { PanelBody } from '../../ui/panel/panel-body.tsx';
import { useWords } from '../../ui/use-words.ts';
import { useFormat } from '../../workspace/use-format.ts';
import { useNames } from '../../workspace/use-names.ts';
import { EdgeCases } from './edge-cases.tsx';
import { useMay } from '../../workspace/use-may.ts';
import styles from './edge-drawer.module.css';
import { AFTERWARDS, AT_THE_HANDOFF, fieldShares } from './edge-facts.ts';
import { EdgeFactsTable } from './edge-facts-table.tsx';
import { useHolderName } from './edges-in-words.ts';
import type { Edge, EdgesInFull } from './handoff-edges.ts';
import { useEdgesInFull, useHandoffEdges } from './use-handoff-edges.ts';

/** Of what an edge fills on a usual screen. */
const HEIGHT = 640;

/** Everything about one edge; which one stands in the address. */
export function EdgeDrawer() {
  const words = useWords();
  const { view } = useView();
  const nameOf = useHolderName(view.level);
  const { edge: opened, change } = useHandoffsAddress();
  const answer = useHandoffEdges().data;
  const inFull = useEdgesInFull();
  const pair = [...(answer?.ranked ?? []), ...(answer?.tooFew ?? [])].find(
    (each) => printEdge(each) === opened,
  );
  const edge = [...(inFull.data?.ranked ?? []), ...(inFull.data?.tooFew ?? [])].find(
    (each) => printEdge(each) === opened,
  );
  const isOpened = useOpenedAfterMount(opened !== null && answer !== undefined);
  const title =
    pair === undefined
      ? (opened ?? '')
      : words('edges.pair', { from: nameOf(pair.from), to: nameOf(pair.to) });
  return (
    // Put together from its parts: the header of the whole would be a second banner of the page.
    <Drawer.Root opened={isOpened} onClose={() => change({ edge: null }, true)} position="right" size={560}>
      <Drawer.Overlay />
      <Drawer.Content classNames={{ content: styles.paper ?? '' }}>
        <div className={styles.head}>
          <Drawer.Title className={styles.title ?? ''}>{title}</Drawer.Title>
          <Drawer.CloseButton aria-label={words('close')} />
        </div>
        <Drawer.Body>
          {pair === undefined || (inFull.data !== undefined && edge === undefined) ? (
            <p className={styles.line}>{words('edge.missing')}</p>
          ) : (
            <PanelBody
              request={inFull}
              standing={edge === undefined ? null : { kind: 'shown' }}
              height={HEIGHT}
            >
              {edge === undefined || inFull.data === undefined ? null : (
                <div className={styles.late} data-stale={inFull.isPlaceholderData || undefined}>
                  <EdgeFacts edge={edge} answer={inFull.data} />
                </div>
              )}
            </PanelBody>
          )}
        </Drawer.Body>
      </Drawer.Content>
    </Drawer.Root>
  );
}

function EdgeFacts({ edge, answer }: { readonly edge: Edge; readonly answer: EdgesInFull }) {
  const words = useWords();
  const may = useMay();
  const format = useFormat();
  const nameIn = useNames();
  const fields = fieldShares(edge);
  const isRanked = answer.ranked.some((each) => printEdge(each) === printEdge(edge));
  return (
    <div className={styles.body}>
      <p className={styles.line}>
        {words(isRanked ? 'edge.line' : 'edge.line.few', {
          handoffs: words('counts.handoff', { count: edge.handoffs.n }),
          lost: Math.round(edge.fields.lost),
          known: Math.round(edge.fields.known),
          loss: format.value('share', edge.loss.value),
          minimum: answer.minimum,
        })}
      </p>
      <section aria-labelledby="edge-fields">
        <h3 id="edge-fields">{words('edge.fields')}</h3>
        {fields.length === 0 ? (
          <p className={styles.line}>{words('edge.fields.none')}</p>
        ) : (
          <ul className={styles.fields}>
            {fields.map(({ field, count, share, given, asked, cleared }) => (
              <li key={field}>
                <span className={styles.field}>{nameIn('field', field)}</span>
                <span className={styles.bar} aria-hidden="true">
                  <span style={{ width: `${(Math.min(1, share) * 100).toFixed(1)}%` }} />
                </span>
                <span className={styles.share}>
                  {words('edge.field', { share: format.share(share), count: format.count(count) })}
                </span>
                <span className={styles.how}>{words('edge.field.how', { given, asked, cleared })}</span>
              </li>
            ))}
          </ul>
        )}
      </section>
      <EdgeFactsTable edge={edge} overall={answer.overall} facts={AT_THE_HANDOFF} label={words('edge.at')} />
      <EdgeFactsTable
        edge={edge}
        overall={answer.overall}
        facts={AFTERWARDS}
        label={words('edge.afterwards')}
      />
      {may('cases') ? (
        <section aria-labelledby="edge-cases">
          <h3 id="edge-cases">{words('edge.cases')}</h3>
          <EdgeCases edge={edge} />
        </section>
      ) : null}
    </div>
  );
}
