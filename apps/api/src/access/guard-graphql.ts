/**
 * Every field of Query and Mutation, behind the rule of fields.ts; one that names a workspace sees the rows of this one alone,
 * whoever asks (docs/access.md, "The second wall").
 */
import { inScope } from '@twicetold/store';
import { defaultFieldResolver, type GraphQLError, type GraphQLField, type GraphQLSchema } from 'graphql';
import { badInput, notFound, refused } from '../graphql/errors.ts';
import { unkeepableIn } from '../graphql/unkeepable.ts';
import type { Stores } from '../stores.ts';
import { currentPrincipal } from './current-principal.ts';
import { MUTATION_RULES, QUERY_RULES, type FieldRule } from './fields.ts';
import { asksForAgents } from './personal-questions.ts';
import { belongs, may, type Principal } from './principal.ts';

interface Arguments {
  readonly workspace?: string;
  readonly question?: unknown;
}

export function guardedBy(stores: Stores): (schema: GraphQLSchema) => GraphQLSchema {
  return (schema) => {
    guardFields(schema.getQueryType()?.getFields(), QUERY_RULES, stores);
    guardFields(schema.getMutationType()?.getFields(), MUTATION_RULES, stores);
    return schema;
  };
}

function guardFields(
  fields: Readonly<Record<string, GraphQLField<unknown, unknown>>> = {},
  rules: Readonly<Record<string, FieldRule>>,
  stores: Stores,
): void {
  for (const field of Object.values(fields)) {
    const { resolve = defaultFieldResolver, name } = field;
    field.resolve = async (source, args: Arguments, context, info) => {
      const workspaceId = await checkField(rules[name], args, stores);
      const unkeepable = unkeepableIn(args);
      if (unkeepable !== null) throw badInput(unkeepable, 'unkeepable');
      const resolved = () => resolve(source, args, context, info);
      return workspaceId === null ? resolved() : inScope([workspaceId], resolved);
    };
  }
}

/** Id of the workspace that the field is about; null: none in particular. */
async function checkField(
  rule: FieldRule | undefined,
  args: Arguments,
  stores: Stores,
): Promise<number | null> {
  const principal = currentPrincipal();
  if (principal === null) throw refused('UNAUTHENTICATED', 'sign_in_first');
  if (rule === undefined) throw forbidden();
  if (rule === 'signed_in') return null;
  if (rule === 'owner') {
    if (!principal.owner) throw forbidden();
    return null;
  }
  const { workspace: name = '' } = args;
  const id = (await stores.workspaces.find(name))?.id;
  // Whose it is not cannot tell it from one that is not there.
  if (id === undefined || !belongs(principal, id)) throw notFound('workspace', name);
  if (rule !== 'member' && !may(principal, id, rule)) throw forbidden();
  checkAgents(principal, id, args);
  return id;
}

/** Numbers by agent are about one person's work. */
function checkAgents(principal: Principal, workspaceId: number, { question }: Arguments): void {
  if (asksForAgents(question) && !may(principal, workspaceId, 'agents')) throw forbidden();
}

const forbidden = (): GraphQLError => refused('FORBIDDEN', 'not_your_role');
