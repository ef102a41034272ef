/** GraphQL as metrics and traces see it: kinds of operations and the fields of the schema, never values. */
import type { ApolloServerPlugin, BaseContext, GraphQLRequestListener } from '@apollo/server';
import { SpanKind } from '@opentelemetry/api';
import { Kind, type GraphQLField, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import type { GraphqlWith } from '../application.module.ts';
import { operated } from './happenings.ts';
import type { OperationSettings } from './operation-settings.ts';
import { inSpan } from './spans.ts';

/** @param guarded puts every field behind who may ask for it */
export function watchGraphql(
  { metrics, traces }: OperationSettings,
  guarded: (schema: GraphQLSchema) => GraphQLSchema,
): GraphqlWith {
  return {
    ...(metrics === null ? {} : { plugins: [counting] }),
    transformSchema: traces === null ? guarded : (schema) => traced(guarded(schema)),
  };
}

const counting: ApolloServerPlugin = {
  requestDidStart: () => Promise.resolve(listener(performance.now())),
};

function listener(started: number): GraphQLRequestListener<BaseContext> {
  return {
    willSendResponse({ operation, errors }) {
      operated.tell({
        kind: operation?.operation ?? 'none',
        field: operation == null ? 'none' : fieldOf(operation),
        outcome: errors === undefined || errors.length === 0 ? 'answered' : 'failed',
        seconds: (performance.now() - started) / 1_000,
      });
      return Promise.resolve();
    },
  };
}

/** Only what passed validation has an operation here, so that names are those of the schema. */
function fieldOf({ selectionSet }: OperationDefinitionNode): string {
  const [only, ...others] = selectionSet.selections;
  return only?.kind === Kind.FIELD && others.length === 0 ? only.name.value : 'several';
}

/** The fields of queries and mutations become spans; those below them would be thousands. */
function traced(schema: GraphQLSchema): GraphQLSchema {
  for (const type of [schema.getQueryType(), schema.getMutationType()])
    for (const field of Object.values(type?.getFields() ?? {})) trace(field, type?.name ?? '');
  return schema;
}

function trace(field: GraphQLField<unknown, unknown>, type: string): void {
  const { resolve, name } = field;
  if (resolve === undefined) return;
  field.resolve = (...given) =>
    inSpan(`${type}.${name}`, {}, () => Promise.resolve(resolve(...given)), SpanKind.INTERNAL);
}
