import { useQuery } from '@tanstack/react-query';
import { type Comparison, reaches } from '@twicetold/metrics/question';
import { type Compared, comparedOf } from '@twicetold/metrics/words';
import { useMemo } from 'react';
import { casesAddress } from '../../address/cases-address.ts';
import { questionOf } from '../../address/question-of.ts';
import { judgingGrain, resolvePeriod } from '../../address/resolve-period.ts';
import { useView } from '../../address/use-view.ts';
import { Sparkline } from '../../charts/sparkline.tsx';
import { AboutNumber } from '../../ui/panel/about-number.tsx';
import { evidenceOf } from '../../ui/panel/evidence.ts';
import { PanelBody } from '../../ui/panel/panel-body.tsx';
import { standingOf } from '../../ui/panel/standing.ts';
import { useWords } from '../../ui/use-words.ts';
import { useAnswer } from '../../workspace/use-answer.ts';
import { useFormat } from '../../workspace/use-format.ts';
import { useTarget } from '../../workspace/use-target.ts';
import { useWorkspace } from '../../workspace/use-workspace.ts';
import { ChangeWords } from '../change-words.tsx';
import { evidenceInWords } from '../evidence-in-words.ts';
import { LOYALTY_METRICS, type LoyaltyMetric } from '../headlines.ts';
import { VerdictWords } from '../verdict-words.tsx';
import { CasesLink } from '../../ui/cases-link.tsx';
import styles from './headline-card.module.css';
import { courseOf, newestOf, shapeHeadline } from './headline-shape.ts';
import { type HeadlineTrends, headlineTrendsOptions } from './headline-trends.ts';

const height = 'calc(var(--room) - 40px)';

/** The cards share one request for the numbers and one for each comparison. */
function useHeadlineTrends(compare: Exclude<Comparison, 'NONE'>) {
  const workspace = useWorkspace();
  const { view } = useView();
  const question = useMemo(() => {
    const days = resolvePeriod(view.period, workspace);
    if (days === null) return null;
    const grain = judgingGrain(view.grain, days);
    return questionOf(view, workspace, { metrics: LOYALTY_METRICS, grain, compare });
  }, [view, workspace, compare]);
  const { data } = useQuery(headlineTrendsOptions(workspace.name, question));
  return { grain: question?.grain ?? 'WEEK', data };
}

export function HeadlineCard({ metric }: { readonly metric: LoyaltyMetric }) {
  const words = useWords();
  const format = useFormat();
  const { name: workspace } = useWorkspace();
  const { view } = useView();
  const request = useAnswer({ metrics: LOYALTY_METRICS, grain: 'NONE' });
  const shape = request.data === undefined ? null : shapeHeadline(request.data, metric);
  const evidence = request.data === undefined ? null : evidenceOf(request.data, metric);
  const { data: period, grain } = useHeadlineTrends('PREVIOUS_PERIOD');
  const { data: year } = useHeadlineTrends('PREVIOUS_YEAR');
  const target = useTarget(request.data, metric);
  const reached =
    target === null || shape?.total.value == null ? null : reaches(shape.total.value, target, shape.better);
  const title = words(`metric.${metric}`);
  const course = period === undefined ? null : courseOf(period, metric);
  const compared =
    shape === null
      ? []
      : [
          comparedIn(period, metric, shape.better, 'PREVIOUS_PERIOD'),
          comparedIn(year, metric, shape.better, 'PREVIOUS_YEAR'),
        ].filter((each) => each !== null);
  const isCompared = compared.some(({ kind }) => kind === 'compared');
  const newest = shape === null || period === undefined ? null : newestOf(period, metric, shape.better);
  return (
    <section className={styles.card} aria-label={title} data-stale={request.isPlaceholderData || undefined}>
      <h2 className={styles.title}>
        {title}
        {evidence === null ? null : <AboutNumber evidence={evidence} />}
      </h2>
      <PanelBody request={request} standing={shape === null ? null : standingOf(shape.total)} height={height}>
        {shape === null ? null : (
          <>
            <p>
              <CasesLink
                className={styles.value}
                to={casesAddress(workspace, view, { metric })}
                title={format.exact(shape.unit, shape.total.value)}
              >
                {format.value(shape.unit, shape.total.value)}
              </CasesLink>
            </p>
            {target === null || reached === null ? null : (
              <p className={styles.target} data-reached={reached}>
                {words(reached ? 'target.reached' : 'target.missed', {
                  value: format.value(shape.unit, target),
                })}
              </p>
            )}
            <div className={styles.course}>
              {course === null ? null : <Sparkline {...course} height={40} />}
            </div>
            <p className={styles.evidence}>
              {evidenceInWords(shape.total, shape.unit, format, words)}
              {course?.limits == null ? null : (
                <span className={styles.limits}>
                  {words('headline.limits', {
                    grain: words(`grain.says.${grain}`),
                    low: format.value(shape.unit, course.limits.low),
                    high: format.value(shape.unit, course.limits.high),
                  })}
                </span>
              )}
            </p>
            {compared.map((each) => (
              <p key={each.against} className={styles.evidence}>
                <Change unit={shape.unit} now={shape.total.value} compared={each} />
              </p>
            ))}
            {isCompared || newest === null ? null : (
              <p className={styles.evidence}>
                <VerdictWords told={newest} format={format} words={words} />
              </p>
            )}
          </>
        )}
      </PanelBody>
    </section>
  );
}

const comparedIn = (
  trends: HeadlineTrends | undefined,
  metric: string,
  better: string,
  against: Compared['against'],
): Compared | null => (trends === undefined ? null : comparedOf(trends, metric, better, against));

interface ChangeProps {
  readonly unit: string;
  readonly now: number | null;
  readonly compared: Compared;
}

/** What became of it since, or why there is nothing to compare it with. */
function Change({ unit, now, compared }: ChangeProps) {
  const words = useWords();
  const format = useFormat();
  const { firstEventAt } = useWorkspace();
  const { kind, against } = compared;
  if (kind === 'compared')
    return (
      <ChangeWords unit={unit} now={now} before={compared.before} told={compared.told} compare={against} />
    );
  if (kind === 'too_early' && firstEventAt !== null)
    return words(`change.tooEarly.${against}`, { day: format.day(firstEventAt).replaceAll(' ', '\u00a0') });
  return words(`change.unknown.${against}`);
}
