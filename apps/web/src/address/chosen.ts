import { defaultView, FILTERED, type View } from './view.ts';

/** How much of what is chosen above a page differs from what holds without a choice: what a folded bar does not show. */
export const chosenIn = (view: View): number =>
  FILTERED.filter((dimension) => view.filters[dimension].length > 0).length +
  countedOtherwise(view) +
  Number(view.period.kind !== defaultView.period.kind) +
  Number(view.compare !== defaultView.compare);

/** Of them how it is counted: what is a repeat, what is one issue, and for whom a case counts. */
export const countedOtherwise = (view: View): number =>
  (['windowDays', 'issueWindowDays', 'attribution'] as const).filter(
    (choice) => view[choice] !== defaultView[choice],
  ).length;
