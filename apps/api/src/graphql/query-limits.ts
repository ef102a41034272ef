/**
 * How much one query may ask for, whoever asks: measured before anything is answered. The page's own queries stay far
 * below (query-limits.spec.ts).
 */
import { GraphQLError, Kind, type ASTVisitor, type FieldNode, type ValidationContext } from 'graphql';

/** Of a query's text; more is not even parsed. */
export const MOST_TOKENS = 2_000;
export const MOST_LEVELS = 12;
/** Fields of Query or Mutation, by whatever names: each is a question of its own. */
export const MOST_ROOT_FIELDS = 12;
export const MOST_ALIASES = 30;

/** Counts fragments where they are used: written once, they can be asked for a thousand times. */
export function withinLimits(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(operation) {
      const asked = { levels: 0, roots: 0, aliases: 0, fields: 0 };
      count(operation.selectionSet.selections, 1);
      if (asked.levels > MOST_LEVELS) refuse(`goes deeper than ${MOST_LEVELS} levels`);
      if (asked.roots > MOST_ROOT_FIELDS) refuse(`asks more than ${MOST_ROOT_FIELDS} questions at once`);
      if (asked.aliases > MOST_ALIASES) refuse(`gives more than ${MOST_ALIASES} other names`);
      if (asked.fields > MOST_TOKENS) refuse(`asks for more than ${MOST_TOKENS} fields`);

      function count(selections: typeof operation.selectionSet.selections, level: number): void {
        asked.levels = Math.max(asked.levels, level);
        // Fragments that hold each other are another rule's matter, and must not keep this one going.
        if (level > MOST_LEVELS || asked.fields > MOST_TOKENS) return;
        for (const selection of selections) {
          asked.fields += 1;
          if (selection.kind === Kind.FIELD) countField(selection, level);
          else {
            const within =
              selection.kind === Kind.INLINE_FRAGMENT ? selection : context.getFragment(selection.name.value);
            // Not a level of the answer, but one of the count: so it ends.
            if (within != null) count(within.selectionSet.selections, level);
          }
        }
      }
      function countField(field: FieldNode, level: number): void {
        if (level === 1) asked.roots += 1;
        if (field.alias !== undefined) asked.aliases += 1;
        if (field.selectionSet !== undefined) count(field.selectionSet.selections, level + 1);
      }
      function refuse(how: string): void {
        context.reportError(new GraphQLError(`The query ${how}.`, { nodes: operation }));
      }
    },
  };
}
