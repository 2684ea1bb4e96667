// What jest itself loads (globalSetup) and what its workers load is compiled as a service's sources are.
require('./tools/register.cjs');

/** @type {import('jest').Config} */
module.exports = {
  rootDir: __dirname,
  roots: ['<rootDir>/apps', '<rootDir>/libs', '<rootDir>/tools'],
  testMatch: ['**/*.spec.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  modulePathIgnorePatterns: ['/dist/'],
  testEnvironment: 'node',
  transform: {},
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
  // `npm run simulate` says instead how much is played.
  globals: { unionhallSimulation: null },
};
