import type { SaidDefinition } from '@twicetold/metrics/words';
import { useExplanations } from '../workspace/use-explanations.ts';

/** What a metric means and how it is computed. */
export function Meaning({
  definition,
}: {
  readonly definition: SaidDefinition & { readonly formula: string };
}) {
  const explanations = useExplanations();
  return (
    <>
      <p aria-busy={explanations === null}>{explanations?.meaning(definition) ?? '\u00a0'}</p>
      <p>
        <code>{explanations?.formula(definition) ?? '\u00a0'}</code>
      </p>
    </>
  );
}
