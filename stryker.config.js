import jest from './jest.config.js';

// The tests of http/ and openapi/ need no package, so they need no packing either; as CommonJS they start faster.
const { globalSetup: _, globalTeardown: __, extensionsToTreatAsEsm: ___, ...config } = jest;

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  mutate: ['functions/http/*.ts', 'functions/openapi/*.ts'],
  testRunner: 'jest',
  jest: {
    config: { ...config, roots: ['<rootDir>/test'], testMatch: ['<rootDir>/test/mutate.cjs'] },
    enableFindRelatedTests: false,
  },
  coverageAnalysis: 'perTest',
  concurrency: 2,
  ignorePatterns: ['/bench', '/dist', '/docs', '/examples', '/.cache'],
  reporters: ['clear-text', 'progress-append-only', 'json'],
  clearTextReporter: { logTests: false, allowColor: false },
  jsonReporter: { fileName: '.cache/mutation.json' },
  tsconfigFile: 'none', // Stryker reads it with the API that TypeScript 7 does not have
  tempDirName: '.cache/stryker',
  thresholds: { break: 85 },
};
