import { messageFor } from '../../messages/words.ts';
import { useFormat } from '../../workspace/use-format.ts';
import { useWords } from '../use-words.ts';
import type { Evidence } from './evidence.ts';

/** "n 12 345 contacts · as of 22 Nov 2026 · evidence for 83 %". What is complete is not mentioned. */
export function EvidenceLine({ evidence }: { readonly evidence: Evidence }) {
  const words = useWords();
  const format = useFormat();
  const { total, definition, asOf, warnings } = evidence;
  const counted = messageFor(`counts.${definition?.counts ?? 'case'}`, 'counts.case');
  const parts = [
    words('evidence.n', { n: words(counted, { count: total.n }) }),
    words('evidence.asOf', { day: format.day(asOf) }),
  ];
  if (total.coverage !== null && total.coverage < 1) {
    parts.push(words('evidence.coverage', { share: format.share(total.coverage) }));
  }
  if (total.maturity !== null && total.maturity < 1) {
    parts.push(words('evidence.maturity', { share: format.share(total.maturity) }));
  }
  const warned = (code: string) => warnings.some((warning) => warning.code === code);
  if (warned('source_partly') || warned('source_not')) parts.push(words('evidence.inPart'));
  if (warned('sums_exceed_total')) parts.push(words('evidence.sumsExceedTotal'));
  return <span>{parts.join('\u00a0· ')}</span>;
}
