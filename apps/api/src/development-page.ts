/**
 * GraphiQL at /graphiql, out of npm packages: the page that Nest and Apollo offer loads from another host, and a
 * development machine may have no other host. Only where the development packages are installed.
 */
import { createReadStream } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { QUERY_PAGE } from './http/security-headers.ts';

const FILES = {
  'react.js': ['react', 'umd/react.production.min.js'],
  'react-dom.js': ['react-dom', 'umd/react-dom.production.min.js'],
  'graphiql.js': ['graphiql', 'graphiql.min.js'],
  'graphiql.css': ['graphiql', 'graphiql.min.css'],
} as const;

const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Twicetold GraphiQL</title>
    <link rel="stylesheet" href="/graphiql/graphiql.css" />
    <style>html, body, #root { height: 100%; margin: 0; }</style>
  </head>
  <body>
    <div id="root"></div>
    <script src="/graphiql/react.js"></script>
    <script src="/graphiql/react-dom.js"></script>
    <script src="/graphiql/graphiql.js"></script>
    <script src="/graphiql/begin.js"></script>
  </body>
</html>
`;

const BEGIN = `const fetcher = GraphiQL.createFetcher({ url: '/graphql' });
const defaultQuery = ${JSON.stringify(`{
  ask(workspace: "sample", question: { metrics: ["resolution_median", "repeat_rate"], by: ["channel"] }) {
    groups { key cells { metric total { value n low high } } }
  }
}
`)};
ReactDOM.createRoot(document.getElementById('root')).render(React.createElement(GraphiQL, { fetcher, defaultQuery }));
`;

/** false: the packages are not there. */
export function serveDevelopmentPage(nest: NestFastifyApplication): boolean {
  const files = installed();
  if (files === null) return false;
  const server = nest.getHttpAdapter().getInstance();
  server.get('/graphiql', { helmet: QUERY_PAGE }, (_, reply) =>
    reply.type('text/html; charset=utf-8').send(PAGE),
  );
  // One route, as access/routes.ts knows it.
  server.get<{ Params: { file: string } }>('/graphiql/:file', ({ params: { file: name } }, reply) => {
    const file = files.get(name);
    if (name !== 'begin.js' && file === undefined)
      return reply.code(404).send({ message: 'There is no such file.' });
    void reply.type(name.endsWith('.css') ? 'text/css' : 'text/javascript');
    return reply.send(file === undefined ? BEGIN : createReadStream(file));
  });
  return true;
}

function installed(): ReadonlyMap<string, string> | null {
  const require = createRequire(import.meta.url);
  try {
    return new Map(
      Object.entries(FILES).map(([name, [from, file]]) => [
        name,
        path.join(path.dirname(require.resolve(`${from}/package.json`)), file),
      ]),
    );
  } catch {
    return null;
  }
}
