/**
 * Test levels by suffix: `*.spec.ts` needs nothing, `*.int.spec.ts` a PostgreSQL (the suite brings one),
 * `*.e2e.spec.ts` a running Twicetold and a browser (the suite brings both), `*.citus.spec.ts` a Citus, which nobody brings.
 *
 * Everything runs as native ESM from the sources: the condition "@twicetold/source" picks src over dist.
 */
import { availableParallelism } from 'node:os';

// The one place that pins the zone: no test may depend on where it runs, and Jest's workers inherit it.
process.env.TZ = 'UTC';

const swc = {
  jsc: {
    target: 'es2022',
    parser: { syntax: 'typescript', tsx: true, decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true, react: { runtime: 'automatic' } },
  },
  module: { type: 'es6' },
  sourceMaps: 'inline',
};

const common = {
  rootDir: import.meta.dirname,
  transform: { '^.+\\.tsx?$': ['@swc/jest', swc] },
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['@twicetold/source', 'node', 'node-addons'] },
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  modulePathIgnorePatterns: ['/dist/'],
};

const testsIn = (folders, suffix) => [`<rootDir>/${folders}/**/*.${suffix}.{ts,tsx}`];

const unit = {
  ...common,
  displayName: 'unit',
  testMatch: testsIn('{apps,libs,migrations,test}', 'spec'),
  testPathIgnorePatterns: ['/node_modules/', '/dist/', '\\.(int|e2e|citus)\\.spec\\.'],
};
const integration = {
  ...common,
  displayName: 'integration',
  testMatch: testsIn('test/src', 'int.spec'),
  globalSetup: '<rootDir>/test/src/database/global-setup.ts',
  globalTeardown: '<rootDir>/test/src/database/global-teardown.ts',
};
const e2e = {
  ...common,
  displayName: 'e2e',
  testMatch: testsIn('test/src', 'e2e.spec'),
  globalSetup: '<rootDir>/test/src/browser/global-setup.ts',
  globalTeardown: '<rootDir>/test/src/browser/global-teardown.ts',
};

/** Answers on a Citus, where there is one: `npm run test:citus`. */
const citus = {
  ...integration,
  displayName: 'citus',
  testMatch: testsIn('test/src', 'citus.spec'),
};

export default {
  projects: [unit, integration, e2e, ...(process.env.CITUS_URL ? [citus] : [])],
  maxWorkers: Math.min(4, availableParallelism()),
  // Modules of the tests that a worker has run stay in its memory; before collecting them takes longer than the tests, it begins anew.
  workerIdleMemoryLimit: '1GB',
  reporters: ['default', '<rootDir>/.ci/jest-closing-line.js'],
};
