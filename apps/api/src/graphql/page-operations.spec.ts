import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from '@jest/globals';
import { Kind, parse } from 'graphql';
import { PAGE_OPERATIONS } from '../generated/page-operations.ts';

it('What a session may ask is what the page sends, word by word', () => {
  const file = path.resolve(import.meta.dirname, '../../../web/src/generated/graphql.ts');
  const texts = [...readFileSync(file, 'utf8').matchAll(/new TypedDocumentString\(`([^`]*)`/g)];
  const operations = texts
    .map(([, text]) => text as string)
    .filter((text) => parse(text).definitions.some(({ kind }) => kind === Kind.OPERATION_DEFINITION));
  const hashes = operations.map((text) => createHash('sha256').update(text).digest('hex'));
  expect(hashes.sort()).toEqual([...PAGE_OPERATIONS].sort());
});
