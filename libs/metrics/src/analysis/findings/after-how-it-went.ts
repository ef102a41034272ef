/**
 * Whether customers stay after cases that failed as they do after clean ones: retention by how it went, told apart by the
 * log-rank test at 1 %; where leaving is not recorded, the net promoter score, told apart by intervals that do not touch.
 */
import { answer } from '../../answer/answer.ts';
import type { MetricValue } from '../../answer/answer-types.ts';
import { findMetric } from '../../catalogue/find-metric.ts';
import type { Metric } from '../../catalogue/define-metric.ts';
import { resolveQuestion } from '../../question/resolve.ts';
import { survival } from '../survival.ts';
import { caveatsOf, FEWEST, type Looked } from './change-in.ts';
import type { AfterHow, Finding } from './finding-types.ts';

const LEVEL = 0.01;

export function afterHowItWent(looked: Looked): Finding | null {
  return byRetention(looked) ?? byScore(looked);
}

const cut = (metric: string, { asked }: Looked) =>
  ({ ...asked, metrics: [metric], by: ['went'], grain: 'NONE', compare: 'NONE' }) as const;

function byRetention(looked: Looked): Finding | null {
  const question = cut('retention', looked);
  const [found] = survival(looked.columns, question, looked.context).metrics;
  const p = found?.difference?.p ?? null;
  if (found === undefined || p === null || p >= LEVEL) return null;
  const ways = waysOf(
    found.groups.map(({ key, total }) => [key[0] ?? null, total]),
    p,
  );
  return findingOf('retention', ways, looked);
}

function byScore(looked: Looked): Finding | null {
  const { groups } = answer(looked.columns, cut('nps', looked), looked.context);
  const ways = waysOf(
    groups.map(({ key, cells }) => [key[0] ?? null, (cells[0] as { total: MetricValue }).total]),
    null,
  );
  const apart = (ways.clean?.low ?? -Infinity) > (ways.failed?.high ?? Infinity);
  return apart ? findingOf('nps', ways, looked) : null;
}

function waysOf(groups: readonly (readonly [string | null, MetricValue])[], p: number | null): AfterHow {
  const of = (way: string) => groups.find(([name, { value }]) => name === way && value !== null)?.[1] ?? null;
  return { clean: of('clean'), recovered: of('recovered'), failed: of('failed'), p };
}

/** Only where failing is the worse: the other way round it is about something else. */
function findingOf(id: string, afterHow: AfterHow, looked: Looked): Finding | null {
  const { clean, failed } = afterHow;
  if (clean?.value == null || failed?.value == null) return null;
  const gap = clean.value - failed.value;
  if (gap <= 0 || Math.min(clean.n, failed.n) < FEWEST) return null;
  const half = ((failed.high ?? failed.value) - (failed.low ?? failed.value)) / 2;
  return {
    kind: 'after_how',
    metric: id,
    importance: half > 0 ? (gap / half) * failed.n : 0,
    question: resolveQuestion(cut(id, looked), looked.context),
    change: null,
    place: null,
    afterHow,
    caveats: caveatsOf(findMetric(id) as Metric, failed, looked.context),
  };
}
