/**
 * Whoever is signed in on the page asks what the page asks, and nothing else: a stolen cookie, or a script in the page, gets no queries
 * of its own. Programs ask with a token, which has limits of its own.
 */
import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError } from 'graphql';
import { currentPrincipal } from '../access/current-principal.ts';
import { PAGE_OPERATIONS } from '../generated/page-operations.ts';
import { refused } from './errors.ts';

/** The page sends text, of which Apollo takes the SHA-256 anyway: a page of another release is told to load itself anew. */
export function pageOperationsOnly(operations: ReadonlySet<string> = PAGE_OPERATIONS): ApolloServerPlugin {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation: ({ queryHash }) => {
          if (currentPrincipal()?.kind === 'account' && !operations.has(queryHash)) {
            const { message, extensions } = refused('OPERATION_NOT_OF_PAGE', 'operation_not_of_page');
            throw new GraphQLError(message, { extensions: { ...extensions, http: { status: 403 } } });
          }
          return Promise.resolve();
        },
      }),
  };
}
