/** What the server says of a load is kept as it was said: a sentence that the page does not know again would stay English. */
import { describe, expect, it } from '@jest/globals';
import ts from 'typescript';
import { createRetelling, type Heard } from './heard.ts';
import { en } from './heard/en.ts';
import { et } from './heard/et.ts';
import { fr } from './heard/fr.ts';
import { ru } from './heard/ru.ts';

const LANGUAGES: Readonly<Record<string, Heard>> = { et, ru, fr };
const FOLDERS = ['apps/api/src/load', 'apps/api/src/connect', 'libs/metrics/src/evidence'];
/** `noticed.remark(sentence, count)`, `noticed.limit(kinds, sentence)`, `noticed.limitAll(sentence)`. */
const PLACES: Readonly<Record<string, number>> = { remark: 0, limit: 1, limitAll: 0 };

const root = new URL('../../../../', import.meta.url).pathname;

const sourcesIn = (folder: string): ts.SourceFile[] =>
  ts.sys
    .readDirectory(
      root + folder,
      ['.ts'],
      ['**/*.spec.ts', '**/*-command.ts', '**/import-mapping.ts', '**/secrets-key.ts'],
    )
    .map((path) => ts.createSourceFile(path, ts.sys.readFile(path) ?? '', ts.ScriptTarget.Latest, true));

/** The sentences that a file says of a load, and why it cannot be loaded, as `producer: sentence`, with a number in the place of what changes. */
function saidIn(source: ts.SourceFile): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
      const place = PLACES[node.expression.name.text];
      const sentence = place === undefined ? undefined : node.arguments[place];
      const noticed = /noticed$/i.test(node.expression.expression.getText());
      if (noticed && sentence !== undefined) found.push(...sentencesOf(sentence, source));
    }
    if (ts.isNewExpression(node) && node.expression.getText() === 'Failure') {
      const sentence = node.arguments?.[0];
      if (sentence !== undefined) found.push(...sentencesOf(sentence, source));
    }
    // [first bytes, what a file is that begins so]
    if (ts.isArrayLiteralExpression(node) && source.fileName.endsWith('/file-kinds.ts')) {
      const is = node.elements[1];
      if (is !== undefined && ts.isStringLiteralLike(is) && is.text.includes(' '))
        found.push(`7 is ${is.text}.`);
    }
    if (ts.isPropertyAssignment(node) && node.name.getText() === 'lacks') {
      if (ts.isObjectLiteralExpression(node.initializer))
        for (const lack of node.initializer.properties)
          if (ts.isPropertyAssignment(lack)) found.push(...sentencesOf(lack.initializer, source));
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function sentencesOf(node: ts.Expression, source: ts.SourceFile): string[] {
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isTemplateExpression(node))
    return node.templateSpans.reduce(
      (begun, { expression, literal }) =>
        begun.flatMap((said) =>
          changing(expression, source).map((value) => `${said}${value}${literal.text}`),
        ),
      [node.head.text],
    );
  if (ts.isConditionalExpression(node))
    return [...sentencesOf(node.whenTrue, source), ...sentencesOf(node.whenFalse, source)];
  if (ts.isCallExpression(node)) return sentencesOf(node.expression, source);
  if (ts.isArrowFunction(node)) return ts.isBlock(node.body) ? [] : sentencesOf(node.body, source);
  if (ts.isIdentifier(node)) {
    const meant = constantsOf(source).get(node.text);
    return meant === undefined ? [] : sentencesOf(meant, source);
  }
  return [];
}

/** Words that are put in as they stand; `several(count, 'case')` says "7 cases"; anything else is taken for a number. */
function changing(expression: ts.Expression, source: ts.SourceFile): string[] {
  const noun = ts.isCallExpression(expression) ? expression.arguments[1] : undefined;
  if (noun !== undefined && ts.isStringLiteralLike(noun)) return [`7 ${noun.text}s`];
  const words = ts.isIdentifier(expression) ? sentencesOf(expression, source) : [];
  return words.length === 0 ? ['7'] : words;
}

function constantsOf(source: ts.SourceFile): Map<string, ts.Expression> {
  const found = new Map<string, ts.Expression>();
  const visit = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name) && node.initializer !== undefined)
      found.set(node.name.text, node.initializer);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const said = FOLDERS.flatMap(sourcesIn).flatMap(saidIn);

describe('what the server says of a load', () => {
  it('is found in the sources of every format', () => {
    expect(said.length).toBeGreaterThan(60);
  });

  it.each(Object.entries(LANGUAGES))('is said to a reader in their language (%s)', (language, messages) => {
    const retell = createRetelling(en, messages, language);
    expect(said.filter((sentence) => retell(sentence) === sentence)).toEqual([]);
  });
});
