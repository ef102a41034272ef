import { useExploredQuestion } from '../explore/use-explored-question.ts';
import type { Settled } from '../explore/use-explored.ts';
import { MakeAlert } from './make-alert.tsx';

/** Of what the analyst asks, by the grain at which it is drawn over time. */
export function MakeAlertOfQuestion({ settled }: { readonly settled: Settled }) {
  return <MakeAlert definition={settled.definition} question={useExploredQuestion(settled, true)} />;
}
