/** What can be wrong with a request, as a code that a program can tell apart. */
import { QuestionError, refusal, type RefusalCode, type RefusalValues } from '@twicetold/metrics';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { passing } from '../http/hidden-faults.ts';
import type { Say } from '../log/say.ts';

export function badInput(field: string, code: RefusalCode, values: RefusalValues = {}): GraphQLError {
  const { reason, ...said } = refusal(code, values);
  const extensions = { code: 'BAD_USER_INPUT', field, reason, refusal: said };
  return new GraphQLError(`${field}: ${reason}`, { extensions });
}

/** What can be asked for by its name or number, and be not there. */
export type Missable = RefusalCode extends infer Code
  ? Code extends `no_${infer What}`
    ? What
    : never
  : never;

export function notFound(what: Missable, value: string | number): GraphQLError {
  return refused('NOT_FOUND', `no_${what}`, { value });
}

/** @param code what GraphQL calls this kind of errors */
export function refused(code: string, because: RefusalCode, values: RefusalValues = {}): GraphQLError {
  const { reason, ...said } = refusal(because, values);
  return new GraphQLError(reason, { extensions: { code, refusal: said } });
}

/** A question that cannot be asked is the asker's matter, not a fault of ours. */
export function answered<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw error instanceof QuestionError
      ? badInput(error.field, error.refusal.code, error.refusal.values)
      : error;
  }
}

const SUGGESTED = / Did you mean [^?]*\?/g;
const BY_POST = 'GraphQL is asked by POST, with content-type application/json.';

/** Nothing of the schema that was not named, and not what this server is made of. */
function unrevealing(shown: GraphQLFormattedError): GraphQLFormattedError {
  const { message, extensions } = shown;
  if (extensions?.['validationErrorCode'] === 'INTROSPECTION_DISABLED')
    return { ...shown, message: 'The schema cannot be asked for here.' };
  if (message.includes('Cross-Site Request Forgery')) return { ...shown, message: BY_POST };
  return { ...shown, message: message.replaceAll(SUGGESTED, '') };
}

/**
 * What is our own fault is told to whoever runs the server, and to nobody else.
 *
 * @param development names of the schema are suggested to whoever is near one
 */
export function answerable(
  shown: GraphQLFormattedError,
  error: unknown,
  say: Say,
  development: boolean,
): GraphQLFormattedError {
  if (shown.extensions?.['code'] !== 'INTERNAL_SERVER_ERROR') return development ? shown : unrevealing(shown);
  const cause = error instanceof GraphQLError ? (error.originalError ?? error) : error;
  say('A request failed', { error: cause });
  const because = passing(cause);
  const { reason, ...said } = refusal(because ?? 'fault');
  const code = because !== null ? 'UNAVAILABLE' : shown.extensions['code'];
  return { ...shown, message: reason, extensions: { ...shown.extensions, code, refusal: said } };
}
