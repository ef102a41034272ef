/**
 * Metrics of one question often count the same rows: a third as many selections as metrics are made for all of the
 * catalogue. A selection is never changed once it is made.
 */
import type { Metric, Scope } from '../catalogue/define-metric.ts';
import { looksAtLegs, withLegs } from './participations.ts';
import { selectRows, type Selection } from './select-rows.ts';

type ByWords = Map<string, Selection>;

/** A scope is made for one question and forgotten with it. */
const made = new WeakMap<Scope, Map<Metric['keep'], ByWords>>();

/** The rows of a metric, once per leg where the question looks at legs. */
export function selectionOf(metric: Metric, scope: Scope, edges: Float64Array): Selection {
  const byKeep = made.get(scope) ?? new Map<Metric['keep'], ByWords>();
  made.set(scope, byKeep);
  const byWords = byKeep.get(metric.keep) ?? new Map<string, Selection>();
  byKeep.set(metric.keep, byWords);
  const { question } = scope;
  const words = JSON.stringify([
    metric.table,
    metric.time(question),
    metric.only?.(question) ?? {},
    metric.state ?? null,
    [...edges],
  ]);
  const known = byWords.get(words);
  if (known !== undefined) return known;
  const rows = selectRows(metric, scope, edges);
  const selection = looksAtLegs(metric, scope) ? withLegs(rows, metric, scope) : rows;
  byWords.set(words, selection);
  return selection;
}
