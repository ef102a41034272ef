/**
 * Types and documents for every *.graphql below src, checked against the API's schema.
 * What the page asks is told to the API by its hashes. `node generate.js` writes them; run again and `git diff` proves them fresh.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { codegen } from '@graphql-codegen/core';
import * as documentNode from '@graphql-codegen/typed-document-node';
import * as operations from '@graphql-codegen/typescript-operations';
import { buildSchema, parse } from 'graphql';

const here = fileURLToPath(new URL('.', import.meta.url));
const schemaText = readFileSync(join(here, '../api/schema.graphql'), 'utf8');
const target = join(here, 'src/generated/graphql.ts');

const documents = readdirSync(join(here, 'src'), { recursive: true })
  .filter((path) => path.endsWith('.graphql'))
  .sort()
  .map((path) => {
    const location = join(here, 'src', path);
    return { location: relative(here, location), document: parse(readFileSync(location, 'utf8')) };
  });

const text = await codegen({
  filename: target,
  schema: parse(schemaText),
  schemaAst: buildSchema(schemaText),
  documents,
  config: {
    scalars: { Instant: 'string', Day: 'string' },
    useTypeImports: true,
    immutableTypes: true,
    enumType: 'string-literal',
    skipTypename: true,
    documentMode: 'string',
    flattenGeneratedTypes: false,
  },
  plugins: [{ operations: {} }, { documentNode: {} }],
  pluginMap: { operations, documentNode },
});

writeFileSync(
  target,
  `/* Written by generate.js from the schema and the *.graphql files: do not edit. */\n${text.trim()}\n`,
);

/** The text as the page sends it, in SHA-256. Fragments go with the operations that use them. */
const hashes = [...text.matchAll(/new TypedDocumentString\(`([^`]*)`(?!, \{"fragmentName")/g)]
  .map(([, sent]) => createHash('sha256').update(sent).digest('hex'))
  .sort();

writeFileSync(
  join(here, '../api/src/generated/page-operations.ts'),
  `/* Written by generate.js of the page from its *.graphql files: do not edit. */
export const PAGE_OPERATIONS: ReadonlySet<string> = new Set([
${hashes.map((hash) => `  '${hash}',`).join('\n')}
]);
`,
);
