const { sourceMaps, ...compiler } = require('./tools/swc-options.cjs');

/** @type {import('jest').Config} */
module.exports = {
  rootDir: __dirname,
  roots: ['<rootDir>/apps', '<rootDir>/libs', '<rootDir>/tools'],
  testMatch: ['**/*.spec.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  modulePathIgnorePatterns: ['/dist/'],
  testEnvironment: 'node',
  // Workspace packages are read from their source, as register.cjs does.
  testEnvironmentOptions: { customExportConditions: ['@unionhall/source', 'node', 'node-addons'] },
  transform: { '^.+\\.[jt]s$': ['@swc/jest', { ...compiler, sourceMaps }] },
  runtime: '<rootDir>/tools/jest-runtime.cjs',
  globalSetup: '<rootDir>/tools/src/jest/global-setup.ts',
  globalTeardown: '<rootDir>/tools/src/jest/global-teardown.ts',
  cacheDirectory: '<rootDir>/.unionhall/jest',
  // The default is one worker on two cores.
  maxWorkers: 2,
  // A worker keeps something of every spec it ever ran, and collecting that garbage slows whatever comes after.
  workerIdleMemoryLimit: '1.5GB',
  testSequencer: '<rootDir>/tools/jest-sequencer.cjs',
  testTimeout: 30_000,
};
