const { sourceMaps, ...compiler } = require('./tools/swc-options.cjs');

/** @type {import('jest').Config} */
module.exports = {
  rootDir: __dirname,
  roots: ['<rootDir>/apps', '<rootDir>/libs', '<rootDir>/tools'],
  testMatch: ['**/*.spec.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  modulePathIgnorePatterns: ['/dist/'],
  testEnvironment: 'node',
  // Workspace packages are read from their source, as `node -C @unionhall/source` does.
  testEnvironmentOptions: { customExportConditions: ['@unionhall/source', 'node', 'node-addons'] },
  transform: { '^.+\\.[jt]s$': ['@swc/jest', { ...compiler, sourceMaps }] },
  // These ship only ES modules.
  transformIgnorePatterns: ['/node_modules/(?!(jose|cookie|uuid)/)'],
  setupFiles: ['<rootDir>/tools/jest-setup.cjs'],
  globalSetup: '<rootDir>/tools/src/jest/global-setup.ts',
  globalTeardown: '<rootDir>/tools/src/jest/global-teardown.ts',
  cacheDirectory: '<rootDir>/.unionhall/jest',
  // The default is one worker on two cores.
  maxWorkers: 2,
  // A worker keeps something of every module it ever loaded, and collecting that garbage slows whatever comes after.
  workerIdleMemoryLimit: '1GB',
  testSequencer: '<rootDir>/tools/jest-sequencer.cjs',
  testTimeout: 30_000,
};
