/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  mutate: ['functions/http/*.ts', 'functions/openapi/*.ts'],
  testRunner: 'jest',
  jest: {
    // What jest.config.js says otherwise: these tests need no package to be packed, and start faster as CommonJS.
    config: {
      roots: ['<rootDir>/test/mutation'],
      testMatch: ['<rootDir>/test/mutation/all.cjs'],
      globalSetup: null,
      globalTeardown: null,
      extensionsToTreatAsEsm: [],
      watchman: false,
    },
    enableFindRelatedTests: false,
  },
  coverageAnalysis: 'perTest',
  concurrency: 2,
  maxTestRunnerReuse: 80, // each run leaves modules behind that are not collected
  ignorePatterns: ['/bench', '/dist', '/docs', '/examples', '/.cache'],
  reporters: ['clear-text', 'progress-append-only', 'json'],
  clearTextReporter: { logTests: false, allowColor: false },
  jsonReporter: { fileName: '.cache/mutation.json' },
  tsconfigFile: 'none', // Stryker reads it with the API that TypeScript 7 does not have
  tempDirName: '.cache/stryker',
  thresholds: { break: 85 },
};
