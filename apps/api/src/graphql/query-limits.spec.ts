import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { buildSchema, parse, specifiedRules, validate } from 'graphql';
import { MOST_TOKENS, withinLimits } from './query-limits.ts';
import { SCHEMA_FILE } from './schema-file.ts';

const schema = buildSchema(readFileSync(SCHEMA_FILE, 'utf8'));
const said = (query: string) =>
  validate(schema, parse(query, { maxLexicalTokens: MOST_TOKENS }), [withinLimits]).map(
    ({ message }) => message,
  );

describe('what one query may ask for', () => {
  const folder = path.resolve(import.meta.dirname, '../../../web/src');
  const ofPage = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.graphql'))
    .map((name) => [name, readFileSync(path.join(folder, name), 'utf8')] as const);

  it('is enough for everything that the page asks', () => {
    expect(ofPage.length).toBeGreaterThan(30);
    const all = ofPage.map(([, text]) => text).join('\n');
    const rules = [...specifiedRules.filter(({ name }) => name !== 'NoUnusedFragmentsRule'), withinLimits];
    expect(validate(schema, parse(all), rules).map(({ message }) => message)).toEqual([]);
    for (const [, text] of ofPage) expect(() => parse(text, { maxLexicalTokens: MOST_TOKENS })).not.toThrow();
  });

  it('ends with a dozen questions, by whatever names', () => {
    const asking = (times: number) =>
      `{ ${Array.from({ length: times }, (_, i) => `w${i}: workspaces { name }`).join(' ')} }`;
    expect(said(asking(12))).toEqual([]);
    expect(said(asking(13))).toEqual(['The query asks more than 12 questions at once.']);
    expect(said(asking(31))).toContain('The query gives more than 30 other names.');
  });

  it('ends with a dozen levels', () => {
    const deep = (levels: number) =>
      `${'{ __type(name: "x") '.replace('__type(name: "x")', 'a')}${'{ a '.repeat(levels - 1)}${'} '.repeat(levels)}`;
    expect(said(deep(12))).toEqual([]);
    expect(said(deep(13))).toEqual(['The query goes deeper than 12 levels.']);
  });

  it('counts a fragment each time that it is used, and ends with fragments that hold each other', () => {
    const doubling = Array.from(
      { length: 20 },
      (_, i) => `fragment f${i} on Query { ...f${i + 1} ...f${i + 1} }`,
    ).join(' ');
    expect(said(`{ ...f0 } ${doubling} fragment f20 on Query { workspaces { name } }`)).toContain(
      `The query asks for more than ${MOST_TOKENS} fields.`,
    );
    expect(said('{ ...a } fragment a on Query { ...b } fragment b on Query { ...a }')).toContain(
      `The query asks for more than ${MOST_TOKENS} fields.`,
    );
  });

  it('is not even read where its text is longer', () => {
    expect(() => said(`{ ${'name '.repeat(MOST_TOKENS)} }`)).toThrow(/token/i);
  });
});
