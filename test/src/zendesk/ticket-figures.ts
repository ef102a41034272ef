/** What we say of each ticket, read off the lists behind the numbers, as anybody could over the API. */
import type { RunningApi } from '../api/running-api.ts';

interface Page {
  readonly behind: {
    readonly edges: readonly {
      readonly node: { readonly value: number | null; readonly case: { readonly id: string } };
    }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

const BEHIND = `
  query ($w: String!, $q: QuestionInput!, $m: String!, $after: String) {
    behind(workspace: $w, question: $q, cell: { metric: $m }, first: 1000, after: $after) {
      edges { node { value case { id } } }
      pageInfo { hasNextPage endCursor }
    }
  }`;

/** Values behind a metric, added up by case. */
export async function figuresByCase(
  api: RunningApi,
  workspace: string,
  metric: string,
  question: Readonly<Record<string, unknown>> = {},
): Promise<Map<string, number>> {
  const sums = new Map<string, number>();
  let after: string | null = null;
  do {
    const { behind }: Page = await api.data<Page>(BEHIND, {
      w: workspace,
      q: { metrics: [metric], issueWindowDays: 0, ...question },
      m: metric,
      after,
    });
    for (const { node } of behind.edges)
      sums.set(node.case.id, (sums.get(node.case.id) ?? 0) + (node.value ?? NaN));
    after = behind.pageInfo.hasNextPage ? behind.pageInfo.endCursor : null;
  } while (after !== null);
  return sums;
}

/** The same for durations, in minutes. */
export async function minutesByCase(
  ...asked: Parameters<typeof figuresByCase>
): Promise<Map<string, number>> {
  const seconds = await figuresByCase(...asked);
  return new Map([...seconds].map(([id, value]) => [id, value / 60]));
}

export const inStatus = (...statuses: string[]) => ({ filters: [{ dimension: 'status', in: statuses }] });
