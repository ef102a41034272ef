/** What all analyses have in plain text: heading, metrics, notes. */
import { formatValue, reasonSentence, type AnalysisFrame } from '@twicetold/metrics';

export const nameOf = (key: readonly (string | null)[]): string =>
  key.length === 0 ? 'all together' : key.map((name) => name ?? 'not known').join(', ');
export const count = (n: number): string => formatValue(n, 'count');
export const because = (code: string | null): string[] => (code === null ? [] : ['', reasonSentence(code)]);

/** Heading, a section for each metric, notes. */
export function report<M extends { readonly metric: string }>(
  frame: AnalysisFrame,
  metrics: readonly M[],
  section: (metric: M, unit: string) => readonly string[],
): string {
  const { question, zone, asOf, definitions, warnings } = frame;
  return [
    `${question.from} to ${question.to}, days in ${zone}, as of ${asOf}`,
    ...metrics.flatMap((metric, m) => [
      '',
      `${definitions[m]?.title}: ${definitions[m]?.sentence}`,
      '',
      ...section(metric, definitions[m]?.unit ?? ''),
    ]),
    ...warnings.map(({ sentence }) => `Note: ${sentence}`),
  ].join('\n');
}
