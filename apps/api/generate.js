/**
 * Types of everything the API takes and gives, out of the schema: a resolver that does not fit it does not compile.
 * `node generate.js` writes them; run again and `git diff` proves them fresh.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import { buildSchema, parse } from 'graphql';

const schema = readFileSync(path.join(import.meta.dirname, 'schema.graphql'), 'utf8');
const filename = path.join(import.meta.dirname, 'src/generated/graphql.ts');

const text = await codegen({
  filename,
  schema: parse(schema),
  schemaAst: buildSchema(schema),
  documents: [],
  config: {
    scalars: { Instant: 'string', Day: 'string' },
    useTypeImports: true,
    immutableTypes: true,
    enumsAsTypes: true,
    skipTypename: true,
    avoidOptionals: { field: true, inputValue: false },
  },
  plugins: [{ typescript: {} }],
  pluginMap: { typescript },
});

mkdirSync(path.dirname(filename), { recursive: true });
writeFileSync(filename, `/* Written by generate.js from schema.graphql: do not edit. */\n${text.trim()}\n`);
