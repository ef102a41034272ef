/**
 * What the compiler does not refuse: imports against the grain of the boxes (docs/decisions/0001-layout-and-imports.md),
 * a clock or chance inside the pure boxes, and the habits of docs/decisions and CONTRIBUTING.md.
 */
import nx from '@nx/eslint-plugin';
import prettier from 'eslint-config-prettier';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import kebabCaseFiles from './.ci/kebab-case-files.js';

/** Which box may import which; what is not listed is refused. */
const boxes = {
  cases: [],
  metrics: ['cases'],
  store: ['metrics', 'cases'],
  migrations: [],
  api: ['store', 'metrics', 'cases', 'migrations'],
  web: ['metrics'],
  test: ['api', 'web', 'store', 'metrics', 'cases', 'migrations'],
};

const typescript = ['**/*.{ts,tsx}'];
const specs = ['**/*.spec.{ts,tsx}', 'test/**/*.{ts,tsx}'];
const pure = ['libs/cases/src/**/*.ts', 'libs/metrics/src/**/*.ts'];

const purity =
  'The pure boxes know no framework, no SQL and no clock: hand in what is needed as an argument.';
const refused = (pattern, message) => ({ regex: pattern, message });

export default tseslint.config(
  {
    ignores: ['**/dist/', '**/generated/', '**/coverage/', '.nx/', '.twicetold/', 'test/screenshots/'],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },

  {
    files: typescript,
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: {
        project: ['test/tsconfig.json', 'apps/web/tsconfig.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/ban-ts-comment': [
        'error',
        { 'ts-expect-error': false, 'ts-ignore': true, 'ts-nocheck': true },
      ],
      '@typescript-eslint/consistent-type-imports': 'off',
      // With noUncheckedIndexedAccess, half of what a message names is "possibly undefined" on paper only.
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true, allowNullish: true },
      ],
      // Takes what another function, or the world, changes meanwhile for constant: `signal.aborted`, a counter.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      // Modules of Nest are classes without a body.
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      // `case 'count': return writer.count(value);` is the shortest way to say it.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // A type parameter used once can still be what keeps a literal type.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      '@typescript-eslint/no-unnecessary-type-arguments': 'off',
      // Options of Nest are classes on paper, and plain objects in use.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['**/*.{ts,tsx,js}'],
    plugins: { '@nx': nx, names: kebabCaseFiles },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx', 'hack'] }],
      'names/kebab-case': 'error',
      '@nx/enforce-module-boundaries': [
        'error',
        {
          enforceBuildableLibDependency: false,
          allowCircularSelfDependency: false,
          // Its words are loaded by language, when somebody asks; the rest of it is there from the start.
          checkDynamicDependenciesExceptions: ['@twicetold/metrics'],
          depConstraints: Object.entries(boxes).map(([box, may]) => ({
            sourceTag: `box:${box}`,
            onlyDependOnLibsWithTags: [box, ...may].map((name) => `box:${name}`),
          })),
        },
      ],
    },
  },

  {
    files: pure,
    ignores: specs,
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            refused('^node:', purity),
            refused('^(@nestjs|@apollo|fastify|typeorm|pg|graphql|react|reflect-metadata)(/|$|-)', purity),
          ],
        },
      ],
      'no-restricted-globals': [
        'error',
        ...[
          'process',
          'performance',
          'crypto',
          'fetch',
          'setTimeout',
          'setInterval',
          'setImmediate',
          'console',
        ].map((name) => ({
          name,
          message: purity,
        })),
      ],
      'no-restricted-syntax': [
        'error',
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: purity },
        { selector: "CallExpression[callee.name='Date']", message: purity },
        { selector: "MemberExpression[object.name='Date'][property.name='now']", message: purity },
        { selector: "MemberExpression[object.name='Math'][property.name='random']", message: purity },
        {
          selector:
            "CallExpression[callee.object.name='DateTime'][callee.property.name=/^(now|local|utc)$/][arguments.length=0]",
          message: purity,
        },
      ],
    },
  },
  {
    files: ['migrations/src/**/*.ts'],
    ignores: specs,
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            refused('^@twicetold/', 'A migration must mean the same for ever: it imports none of our code.'),
          ],
        },
      ],
    },
  },
  {
    files: ['apps/web/src/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: {
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            refused(
              // Of all catalogues at once it would load three languages too many.
              '^@twicetold/(?!metrics(/question|/mapping-uses|/words(/(?!catalogues$).+)?)?$)',
              'The page knows the questions and answers of @twicetold/metrics, and nothing behind them.',
            ),
            refused('^node:', 'The page runs in a browser.'),
          ],
        },
      ],
    },
  },

  {
    // A test may state what it knows (this list has a first element), and stub what it does not need.
    files: specs,
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-floating-promises': 'error',
    },
  },
  prettier,
);
