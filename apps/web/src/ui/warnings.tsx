import { type Warning, warningInWords } from '../messages/warning-in-words.ts';
import { useExplanations } from '../workspace/use-explanations.ts';
import { useWords } from './use-words.ts';

/** Remarks on an answer, one after the other. */
export function Warnings({ warnings }: { readonly warnings: readonly Warning[] }) {
  const words = useWords();
  const explanations = useExplanations();
  if (explanations === null) return null;
  return warnings.map((warning) => warningInWords(words, warning, explanations.retell)).join(' ');
}
