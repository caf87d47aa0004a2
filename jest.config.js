/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  testTimeout: 60_000, // some tests start the real CLI

  roots: ['<rootDir>/test', '<rootDir>/examples'],
  globalSetup: '<rootDir>/test/pack.ts',
  globalTeardown: '<rootDir>/test/unpack.ts',
  testMatch: ['**/*.test.ts'],
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '\\.ts$': ['@swc/jest', { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } }],
  },
};
