import { lazy, Suspense, useState } from 'react';
import { withWords } from '../../messages/spoken.ts';
import type { QuestionInput } from '../../generated/graphql.ts';
import { metricTitle } from '../../messages/metric-name.ts';
import type { CatalogueEntry } from '../../request/definitions.ts';
import { Button } from '../../ui/button.tsx';
import { useWords } from '../../ui/use-words.ts';
import { draftOf, type RuleDraft } from './rule-draft.ts';

const RuleWindow = lazy(async () => ({
  default: (await withWords(import('./rule-window.tsx'), 'setup')).RuleWindow,
}));

interface MakeAlertProps {
  readonly definition: CatalogueEntry;
  /** As the page asks it. */
  readonly question: QuestionInput | null;
}

/** A rule on the number that is being looked at, asked as it is asked here. */
export function MakeAlert({ definition, question }: MakeAlertProps) {
  const words = useWords();
  const [start, setStart] = useState<RuleDraft | null>(null);
  if (question === null) return null;
  return (
    <>
      <Button
        kind="quiet"
        onClick={() => setStart(draftOf(question, metricTitle(words, definition), definition.better))}
      >
        {words('alerts.make')}
      </Button>
      {start === null ? null : (
        <Suspense fallback={null}>
          <RuleWindow start={start} onClose={() => setStart(null)} />
        </Suspense>
      )}
    </>
  );
}
