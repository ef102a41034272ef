import { ApolloServer, type BaseContext, type GraphQLRequest } from '@apollo/server';
import { AsyncLocalStorage } from 'node:async_hooks';
import { afterEach, describe, expect, it } from '@jest/globals';
import { compiledQueries } from './compiled-queries.ts';

const typeDefs = `
  type Query { cells(count: Int!): [Cell!]! broken: Cell! whoAsks: String! }
  type Cell { at: Int! share: Float named(loud: Boolean): String }
  type Mutation { count: Int! }
`;
let counted = 0;
const asker = new AsyncLocalStorage<string>();
const resolvers = {
  Query: {
    cells: (_: unknown, { count }: { count: number }) =>
      Promise.resolve(
        Array.from({ length: count }, (_unit, at) => ({ at, share: at === 1 ? null : at / 4 })),
      ),
    whoAsks: () => {
      const name = asker.getStore();
      if (name === undefined) throw new Error('sign in first');
      return name;
    },
    broken: () => {
      throw new Error('it is broken');
    },
  },
  Cell: {
    named: ({ at }: { at: number }, { loud }: { loud?: boolean }) => `cell ${at}${loud === true ? '!' : ''}`,
  },
  Mutation: { count: () => ++counted },
};

const servers: ApolloServer<BaseContext>[] = [];
afterEach(() => Promise.all(servers.splice(0).map((server) => server.stop())));

function answersOf(request: GraphQLRequest, times: number, compiled: boolean): Promise<unknown[]> {
  const server = new ApolloServer({ typeDefs, resolvers, plugins: compiled ? [compiledQueries()] : [] });
  servers.push(server);
  return Promise.all([
    ...Array.from({ length: times }, () => server.executeOperation(request).then(({ body }) => body)),
  ]);
}

describe('A query that is asked again', () => {
  it('is answered as it was the first time: variables, aliases, fragments, directives, unknown values', async () => {
    const request = {
      query: `query ($count: Int!, $named: Boolean!) {
        cells(count: $count) { ...place part: share named(loud: true) @include(if: $named) __typename }
      } fragment place on Cell { at }`,
      variables: { count: 3, named: true },
    };
    const [plain] = await answersOf(request, 1, false);
    for (const answer of await answersOf(request, 4, true))
      expect(JSON.stringify(answer)).toBe(JSON.stringify(plain));
  });

  it('fails as it failed the first time', async () => {
    for (const request of [
      { query: '{ broken { at } }' },
      { query: 'query ($count: Int!) { cells(count: $count) { at } }', variables: { count: 'three' } },
    ]) {
      const [plain] = await answersOf(request, 1, false);
      for (const answer of await answersOf(request, 3, true))
        expect(JSON.stringify(answer)).toBe(JSON.stringify(plain));
    }
  });

  it('is answered to each who asks as to them alone, and refused to whoever may not ask', async () => {
    const server = new ApolloServer({ typeDefs, resolvers, plugins: [compiledQueries()] });
    servers.push(server);
    const ask = (name: string) =>
      asker.run(name, () => server.executeOperation({ query: '{ whoAsks }' }).then(({ body }) => body));
    for (const name of ['Ann', 'Ben', 'Ann'])
      expect(await ask(name)).toMatchObject({ singleResult: { data: { whoAsks: name } } });
    const { body } = await server.executeOperation({ query: '{ whoAsks }' });
    expect(body).toMatchObject({ singleResult: { errors: [{ message: 'sign in first' }] } });
  });

  it('is no mutation: that happens as often as it is asked for', async () => {
    counted = 0;
    await answersOf({ query: 'mutation { count }' }, 3, true);
    expect(counted).toBe(3);
  });
});
