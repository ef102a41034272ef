/** What can be wrong with a request, as a code that a program can tell apart. */
import { QuestionError } from '@twicetold/metrics';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Say } from '../log/say.ts';

export function badInput(field: string, reason: string): GraphQLError {
  return new GraphQLError(`${field}: ${reason}`, { extensions: { code: 'BAD_USER_INPUT', field, reason } });
}

export function notFound(what: string): GraphQLError {
  return new GraphQLError(`There is no ${what}.`, { extensions: { code: 'NOT_FOUND' } });
}

/** A question that cannot be asked is the asker's matter, not a fault of ours. */
export function answered<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw error instanceof QuestionError ? badInput(error.field, error.reason) : error;
  }
}

/** What is our own fault is told to whoever runs the server, and to nobody else. */
export function answerable(shown: GraphQLFormattedError, error: unknown, say: Say): GraphQLFormattedError {
  if (shown.extensions?.['code'] !== 'INTERNAL_SERVER_ERROR') return shown;
  const cause = error instanceof GraphQLError ? (error.originalError ?? error) : error;
  say('A request failed', { error: cause });
  return { ...shown, message: 'Something went wrong here; the log of the server says what.' };
}
