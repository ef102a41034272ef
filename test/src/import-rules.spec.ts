/** The boxes of docs/decisions/0001-layout-and-imports.md: the linter is asked about a one-line file inside each. */
import path from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';

const PROJECT_FOLDER = path.resolve(import.meta.dirname, '../..');
let linter: ESLint;

beforeAll(() => {
  // Nx works out the boxes in this process, instead of leaving a server of its own behind.
  Object.assign(process.env, { NX_DAEMON: 'false', NX_ISOLATE_PLUGINS: 'false' });
  linter = new ESLint({
    cwd: PROJECT_FOLDER,
    // The files exist only here, so that the compiler can say nothing about their types.
    overrideConfig: [
      tseslint.configs.disableTypeChecked,
      { languageOptions: { parserOptions: { project: false } } },
    ],
  });
});

async function refusals(folder: string, code: string): Promise<string[]> {
  const filePath = path.join(PROJECT_FOLDER, folder, 'made-up.ts');
  const [result] = await linter.lintText(`${code}\n`, { filePath });
  const rules = result?.messages.map(({ ruleId, message }) => ruleId ?? message) ?? [];
  return rules.filter((rule) => !rule.startsWith('@typescript-eslint/'));
}

const importing = (name: string) => `import * as made from '${name}';\nexport default made;`;
const BOUNDARY = '@nx/enforce-module-boundaries';
const IMPORT = 'no-restricted-imports';

describe('an import along the grain passes', () => {
  it.each([
    ['apps/web/src', '@twicetold/metrics'],
    ['apps/web/src', '@twicetold/metrics/question'],
    ['apps/web/src', '@twicetold/metrics/words'],
    ['apps/web/src', '@twicetold/metrics/words/et'],
    ['apps/api/src', '@twicetold/metrics/words/catalogues'],
    ['apps/api/src', '@twicetold/store'],
    ['apps/api/src', '@twicetold/metrics'],
    ['apps/api/src', '@twicetold/cases'],
    ['apps/api/src', '@twicetold/migrations'],
    ['apps/api/src', 'node:path'],
    ['libs/store/src', '@twicetold/metrics'],
    ['libs/store/src', '@twicetold/cases'],
    ['libs/metrics/src', '@twicetold/cases'],
    ['test/src', '@twicetold/api'],
    ['test/src', '@twicetold/migrations'],
  ])('%s may import %s', async (folder, name) => {
    expect(await refusals(folder, importing(name))).toEqual([]);
  });
});

describe('an import against the grain is refused', () => {
  it.each([
    ['libs/cases/src', '@twicetold/metrics', [BOUNDARY]],
    ['libs/cases/src', '@twicetold/store', [BOUNDARY]],
    ['libs/metrics/src', '@twicetold/store', [BOUNDARY]],
    ['libs/metrics/src', '@twicetold/api', [BOUNDARY]],
    ['libs/store/src', '@twicetold/api', [BOUNDARY]],
    ['libs/store/src', '@twicetold/migrations', [BOUNDARY]],
    ['apps/api/src', '../../web/src/made-up.ts', [BOUNDARY]],
    ['apps/web/src', '@twicetold/api', [BOUNDARY, IMPORT]],
    ['apps/web/src', '@twicetold/store', [BOUNDARY, IMPORT]],
    ['apps/web/src', '@twicetold/cases', [BOUNDARY, IMPORT]],
    ['apps/web/src', '@twicetold/metrics/words/catalogues', [IMPORT]],
    ['migrations/src', '@twicetold/cases', [BOUNDARY, IMPORT]],
    ['migrations/src', '@twicetold/store', [BOUNDARY, IMPORT]],
  ])('%s may not import %s', async (folder, name, rules) => {
    expect((await refusals(folder, importing(name))).sort()).toEqual(rules);
  });

  it.each(['../../store/src/index.ts', '../../../apps/api/src/index.ts'])(
    'a path around the name of a box (%s) is no way in',
    async (name) => {
      expect(await refusals('libs/metrics/src', importing(name))).toEqual([BOUNDARY]);
    },
  );
});

describe.each(['libs/cases/src', 'libs/metrics/src'])('%s is pure', (folder) => {
  it.each(['node:fs', 'node:crypto', '@nestjs/common', 'typeorm', 'pg', 'fastify', 'graphql'])(
    'it may not import %s',
    async (name) => {
      expect(await refusals(folder, importing(name))).toContain(IMPORT);
    },
  );

  it.each(['Date.now()', 'new Date()', 'Date()', 'Math.random()', 'process.env', 'performance.now()'])(
    'it may not ask for %s',
    async (expression) => {
      const [first] = await refusals(folder, `export default ${expression};`);
      expect(first).toMatch(/^no-restricted-(syntax|globals)$/);
    },
  );

  it('may work with an instant that it was given', async () => {
    expect(await refusals(folder, 'export default (at: number) => new Date(at).toISOString();')).toEqual([]);
  });
});
