import { casesAddress } from '../../address/cases-address.ts';
import { useView } from '../../address/use-view.ts';
import { messageFor } from '../../messages/words.ts';
import { evidenceOf } from '../../ui/panel/evidence.ts';
import { PanelBody } from '../../ui/panel/panel-body.tsx';
import { standingOf } from '../../ui/panel/standing.ts';
import { Meaning } from '../../ui/meaning.tsx';
import { useWords } from '../../ui/use-words.ts';
import { Warnings } from '../../ui/warnings.tsx';
import { useFormat } from '../../workspace/use-format.ts';
import { useMetricAnswer } from '../../workspace/use-metric-answer.ts';
import { useVerdicts } from '../../workspace/use-verdicts.ts';
import { useWorkspace } from '../../workspace/use-workspace.ts';
import { ChangeWords } from '../change-words.tsx';
import { tellVerdict } from '../verdict.ts';
import { CasesLink } from '../../ui/cases-link.tsx';
import styles from './metric.module.css';
import { useMemo } from 'react';

/** The number with everything it is never without, and what it means under the parameters chosen. */
export function MetricNumber({ metric }: { readonly metric: string }) {
  const words = useWords();
  const format = useFormat();
  const { name: workspace } = useWorkspace();
  const { view } = useView();
  const request = useMetricAnswer(metric);
  const verdicts = useVerdicts(useMemo(() => [metric], [metric]));
  const answer = request.data;
  const cells = answer?.overall.find((each) => each.metric === metric);
  const definition = answer?.definitions.find((each) => each.metric === metric);
  const chart = verdicts.request.data?.metrics.find((each) => each.metric === metric)?.overall;
  const total = cells?.total;
  const evidence = answer === undefined ? null : evidenceOf(answer, metric);
  const excluded = total?.excluded.map(({ reason, count }) =>
    words(messageFor(`excluded.${reason}`, 'excluded.other'), { count, reason }),
  );
  const unit = definition?.unit ?? 'count';
  return (
    <div className={styles.number}>
      <div>
        <PanelBody
          request={request}
          standing={total === undefined || definition === undefined ? null : standingOf(total)}
          height={172}
        >
          {total === undefined || definition === undefined ? null : (
            <>
              <CasesLink
                className={styles.value}
                to={casesAddress(workspace, view, { metric })}
                title={format.exact(unit, total.value)}
              >
                {format.value(unit, total.value)}
              </CasesLink>
              <div className={styles.lines}>
                {total.low === null && total.high === null ? null : (
                  <span>
                    {words('number.interval', { interval: format.interval(unit, total.low, total.high) })}
                  </span>
                )}
                <span>
                  {words('evidence.n', {
                    n: words(messageFor(`counts.${definition.counts}`, 'counts.other'), { count: total.n }),
                  })}
                </span>
                <span>
                  {[
                    ...(total.coverage === null
                      ? []
                      : [words('evidence.coverage', { share: format.share(total.coverage) })]),
                    ...(total.maturity === null
                      ? []
                      : [words('evidence.maturity', { share: format.share(total.maturity) })]),
                  ].join(' · ')}
                </span>
                <span>
                  {words('number.excluded', {
                    excluded:
                      excluded === undefined || excluded.length === 0
                        ? words('about.excluded.none')
                        : excluded.join(', '),
                  })}
                </span>
                <span>
                  <ChangeWords
                    unit={unit}
                    now={total.value}
                    before={cells?.previous?.value ?? null}
                    told={chart?.compared == null ? null : tellVerdict(chart.compared, definition.better)}
                  />
                </span>
              </div>
            </>
          )}
        </PanelBody>
      </div>
      <div className={styles.meaning}>
        {definition === undefined ? null : (
          <>
            <Meaning definition={definition} />
            {evidence === null || evidence.warnings.length === 0 ? null : (
              <p className={styles.quiet}>
                <Warnings warnings={evidence.warnings} />
              </p>
            )}
          </>
        )}
      </div>
    </div>
  );
}
