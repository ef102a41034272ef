/**
 * What is worth saying of a period in two or three sentences. A difference is called a change only where a rule of its
 * control chart fires; what stands apart is named only where a ranking tells it from the others.
 *
 * Order: changes first, then what stands; within each by importance = size × n. The size of a change is the difference in
 * half widths of its control limits; that of a place or a way it went is the distance in half widths of its interval.
 * Where nothing changed that is the first thing said, and where nothing can be judged, that.
 */
import { trend } from '../trend.ts';
import { findMetric } from '../../catalogue/find-metric.ts';
import type { Metric } from '../../catalogue/define-metric.ts';
import type { Columns } from '../../columns/columns.ts';
import type { AnswerContext } from '../../question/context.ts';
import { resolveQuestion, type QuestionAsAsked } from '../../question/resolve.ts';
import { afterHowItWent } from './after-how-it-went.ts';
import { changeIn, signalOf } from './change-in.ts';
import type { Finding, Findings, NotJudged } from './finding-types.ts';
import { worstPlace } from './worst-place.ts';

const MOST_FINDINGS = 3;

/** The metrics are those that are gone over. Needs a grain. Throws QuestionError when the question cannot be asked. */
export function findings(columns: Columns, asked: QuestionAsAsked, context: AnswerContext): Findings {
  const question = { ...asked, by: [] };
  const { metrics, buckets, groupsLeftOut: _, ...frame } = trend(columns, question, context);
  const changes: Finding[] = [];
  const judged: string[] = [];
  const steady: string[] = [];
  const notJudged: NotJudged[] = [];
  const known: Metric[] = [];
  for (const { metric: id, overall } of metrics) {
    const metric = findMetric(id) as Metric;
    const unknown = unknownIn(overall.points.map(({ value }) => value.unknownBecause));
    if (unknown === null) known.push(metric);
    const signal = signalOf(overall);
    if (signal === 'too_few') {
      notJudged.push({ metric: id, because: unknown ?? 'too_few' });
      continue;
    }
    judged.push(id);
    if (signal === null) steady.push(id);
    const found =
      signal === null
        ? null
        : changeIn(metric, overall, signal, buckets, { columns, asked: question, context });
    if (found !== null) changes.push(found);
  }
  const told = changes.length > 0 ? changes.sort(byImportance) : [nothingIn(judged)];
  const standing =
    told.length >= MOST_FINDINGS
      ? []
      : [
          ...known.map((metric) => worstPlace(metric, { columns, asked: question, context })),
          afterHowItWent({ columns, asked: question, context }),
        ].filter((found) => found !== null);
  return {
    ...frame,
    findings: [...told, ...standing.sort(byImportance)].slice(0, MOST_FINDINGS),
    judged,
    steady,
    notJudged,
  };

  function nothingIn(looked: readonly string[]): Finding {
    return {
      kind: looked.length > 0 ? 'no_change' : 'too_little',
      metric: null,
      importance: 0,
      question: resolveQuestion(question, context),
      change: null,
      place: null,
      afterHow: null,
      caveats: [],
    };
  }
}

const byImportance = (a: Finding, b: Finding): number => b.importance - a.importance;

/** Why no bucket has a value: of a source that lacks the evidence, the reason is the same everywhere. */
function unknownIn(reasons: readonly (string | null)[]): string | null {
  const first = reasons[0] ?? null;
  return reasons.every((reason) => reason !== null) ? (reasons.at(-1) ?? first) : null;
}
