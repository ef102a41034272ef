/**
 * What stays on screen while the next answer is on its way: the one before, if it counts the same and is cut the same. Cut
 * by something else its groups would stand under the wrong name and open into the wrong cases.
 */
import type { QuestionInput } from '../generated/graphql.ts';

type Key = readonly [what: string, workspace: string, question: QuestionInput | null];
type Asked = Pick<QuestionInput, 'metrics' | 'by' | 'level'> | null | undefined;

/** For queries whose key is [what, workspace, question]. */
export const previousIfAlike =
  (workspace: string, question: Asked) =>
  <T>(previous: T | undefined, query: { readonly queryKey: Key } | undefined): T | undefined => {
    if (query === undefined) return undefined;
    const [, askedOf, asked] = query.queryKey;
    return askedOf === workspace && shapeOf(asked) === shapeOf(question) ? previous : undefined;
  };

const shapeOf = (question: Asked): string =>
  JSON.stringify([question?.metrics, question?.by ?? [], question?.level ?? null]);
