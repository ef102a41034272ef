import { useQuery } from '@tanstack/react-query';
import type { DimensionId } from '@twicetold/metrics/question';
import { useCallback, useMemo } from 'react';
import { Link } from 'react-router';
import { metricAddress } from '../../address/cases-address.ts';
import { questionOf } from '../../address/question-of.ts';
import { judgingGrain, resolvePeriod } from '../../address/resolve-period.ts';
import { useView } from '../../address/use-view.ts';
import { printView, type View } from '../../address/view.ts';
import { messageFor } from '../../messages/words.ts';
import { PanelBody } from '../../ui/panel/panel-body.tsx';
import { useWords } from '../../ui/use-words.ts';
import { useWording } from '../../workspace/use-wording.ts';
import { useWorkspace } from '../../workspace/use-workspace.ts';
import { caveatsInWords, findingInWords, titleOf, whereInWords } from '@twicetold/metrics/words';
import { type Finding, type Findings, findingsOptions } from './findings.ts';
import styles from './findings-panel.module.css';

/** Three sentences as they usually are. */
const height = 'var(--room)';

/** What there is to know, in at most three sentences, each with its evidence a click away. */
export function FindingsPanel({ metrics }: { readonly metrics: readonly string[] }) {
  const words = useWords();
  const workspace = useWorkspace();
  const { view } = useView();
  const question = useMemo(() => {
    const days = resolvePeriod(view.period, workspace);
    return days === null
      ? null
      : questionOf(view, workspace, { metrics, grain: judgingGrain(view.grain, days) });
  }, [view, workspace, metrics]);
  const request = useQuery(findingsOptions(workspace.name, question));
  return (
    <section
      className={styles.findings}
      aria-label={words('loyalty.findings')}
      data-stale={request.isPlaceholderData || undefined}
    >
      <PanelBody
        request={request}
        standing={request.data === undefined ? null : { kind: 'shown' }}
        height={height}
      >
        {request.data === undefined ? null : <Sentences findings={request.data} />}
      </PanelBody>
    </section>
  );
}

function Sentences({ findings }: { readonly findings: Findings }) {
  const words = useWords();
  const wording = useWording();
  const { name: workspace } = useWorkspace();
  const { view } = useView();
  const linksOf = useCallback(
    (finding: Finding) => evidenceLinks(finding, workspace, view),
    [workspace, view],
  );
  return (
    <>
      <ol className={styles.list} data-tour="findings">
        {findings.findings.map((finding) => {
          const sentence = findingInWords(finding, findings, wording);
          const { evidence, only, by, key } = linksOf(finding);
          const caveats = caveatsInWords(finding, wording);
          return (
            <li key={`${finding.kind} ${finding.metric}`}>
              <p className={styles.sentence}>{sentence}</p>
              <p className={styles.foot}>
                {caveats.map((caveat) => (
                  <span key={caveat}>{caveat}</span>
                ))}
                {evidence === null ? null : (
                  <Link to={evidence} aria-label={words('finding.evidence.of', { sentence })}>
                    {words('finding.evidence')}
                  </Link>
                )}
                {only === null ? null : (
                  <Link to={only}>{words('finding.only', { where: whereInWords(by, key, wording) })}</Link>
                )}
              </p>
            </li>
          );
        })}
      </ol>
      {findings.notJudged.length === 0 ? null : (
        <p className={styles.notJudged}>
          {words('finding.notJudged')}{' '}
          {[...new Set(findings.notJudged.map(({ because }) => because))]
            .map((because) =>
              words('finding.notJudged.one', {
                metric: findings.notJudged
                  .filter((each) => each.because === because)
                  .map(({ metric }) => titleOf(metric, wording))
                  .join('\u00a0· '),
                because: words(
                  messageFor(
                    `finding.notJudged.${because}`,
                    messageFor(`unknown.${because}`, 'unknown.other'),
                  ),
                  { code: because },
                ),
              }),
            )
            .join(' ')}
        </p>
      )}
    </>
  );
}

/** To the chart and the ranking of the metric; and to the same for nothing but the slice that carries it. */
function evidenceLinks({ metric, change, place, afterHow }: Finding, workspace: string, view: View) {
  if (metric === null) {
    const evidence = `/${encodeURIComponent(workspace)}/metrics?${printView(view).toString()}`;
    return { evidence, only: null, by: [], key: [] };
  }
  const by = change?.by ?? (place === null ? [] : [place.dimension]);
  const key = change?.carriers.length === 1 ? (change.carriers[0]?.key ?? []) : (place?.key ?? []);
  const cut = (afterHow === null ? (by[0] ?? view.cut) : 'went') as DimensionId | null;
  const filters = { ...view.filters };
  by.forEach((dimension, i) => {
    filters[dimension as DimensionId] = [key[i] ?? null];
  });
  return {
    evidence: metricAddress(workspace, { ...view, cut }, metric),
    only: key.length === 0 ? null : metricAddress(workspace, { ...view, cut, filters }, metric),
    by,
    key,
  };
}
