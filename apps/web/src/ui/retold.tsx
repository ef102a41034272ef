import { sentence } from '../format/sentence.ts';
import { useExplanations } from '../workspace/use-explanations.ts';

/** What the server says of a source, a file or a column, in the reader's language. */
export function Retold({ text, clause = false }: { readonly text: string; readonly clause?: boolean }) {
  const explanations = useExplanations();
  if (explanations === null) return null;
  const said = explanations.retell(text);
  return clause ? said : sentence(said);
}
