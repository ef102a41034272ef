/** What a query would make the server do, known before any of it is done: what costs too much is refused whole. */
import type { ApolloServerPlugin } from '@apollo/server';
import {
  getArgumentValues,
  getNamedType,
  getVariableValues,
  GraphQLError,
  isObjectType,
  Kind,
  OperationTypeNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { refused } from '../errors.ts';
import {
  costOfChange,
  INNER_COSTS,
  MUTATION_COSTS,
  QUERY_COSTS,
  REPEATED,
  type CostlyArguments,
} from './field-costs.ts';

/** Four times what the page asks at most (query-cost.spec.ts): more than half a million numbers at once is no answer that anybody reads. */
export const MOST_POINTS = 3_000_000;

interface Asked {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** 0 where the variables are not of their types: then nothing is run anyway. */
export function costOf({ schema, document, operation, variables }: Asked, today: string): number {
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  const root = schema.getRootType(operation.operation);
  if (coerced === undefined || root == null) return 0;
  const fragments = new Map(
    document.definitions
      .filter((each): each is FragmentDefinitionNode => each.kind === Kind.FRAGMENT_DEFINITION)
      .map((each) => [each.name.value, each]),
  );
  const isChange = operation.operation === OperationTypeNode.MUTATION;
  return costWithin(operation.selectionSet, root);

  /** Fragments that hold each other were refused before. */
  function costWithin({ selections }: SelectionSetNode, type: GraphQLObjectType): number {
    return selections.reduce((cost, selection) => {
      if (selection.kind === Kind.INLINE_FRAGMENT) return cost + costWithin(selection.selectionSet, type);
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        const fragment = fragments.get(selection.name.value);
        return cost + (fragment === undefined ? 0 : costWithin(fragment.selectionSet, type));
      }
      const { value: name } = selection.name;
      const field = type.getFields()[name];
      if (field === undefined) return cost;
      const given = getArgumentValues(field, selection, coerced) as CostlyArguments;
      const below = getNamedType(field.type);
      const inner =
        selection.selectionSet === undefined || !isObjectType(below)
          ? 0
          : costWithin(selection.selectionSet, below);
      const times = type === root ? (REPEATED[name] ?? 1) : 1;
      return cost + ruleOf(type, name)(given, today) + times * inner;
    }, 0);
  }

  function ruleOf(type: GraphQLObjectType, name: string) {
    if (type !== root) return INNER_COSTS[`${type.name}.${name}`] ?? (() => 0);
    return isChange ? (MUTATION_COSTS[name] ?? costOfChange) : (QUERY_COSTS[name] ?? costOfChange);
  }
}

/** Before any field is asked for. Compiled queries come after. */
export function costLimit(most = MOST_POINTS): ApolloServerPlugin {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation: ({ schema, document, operation, request: { variables = {} } }) => {
          if (operation === undefined) return Promise.resolve();
          const today = new Date().toISOString().slice(0, 10);
          const cost = Math.round(costOf({ schema, document, operation, variables }, today));
          if (cost > most) {
            const { message, extensions } = refused('TOO_COSTLY', 'too_costly', { cost, limit: most });
            throw new GraphQLError(message, { extensions: { ...extensions, http: { status: 400 } } });
          }
          return Promise.resolve();
        },
      }),
  };
}
