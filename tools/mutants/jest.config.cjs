const { sourceMaps, ...compiler } = require('../swc-options.cjs');
const { globalSetup: _starts, globalTeardown: _stops, runtime: _loadsOnce, ...everything } = require('../../jest.config.cjs');

/** The pure specs only, their modules loaded by jest, where the mutants are: no database is started, so thousands run in minutes. @type {import('jest').Config} */
module.exports = {
  ...everything,
  testEnvironmentOptions: { customExportConditions: ['@unionhall/source', 'node', 'node-addons'] },
  transform: { '^.+\\.[jt]s$': ['@swc/jest', { ...compiler, sourceMaps }] },
  // These ship only ES modules.
  transformIgnorePatterns: ['/node_modules/(?!(jose|cookie|uuid)/)'],
  roots: ['<rootDir>/apps', '<rootDir>/libs'],
  testMatch: ['**/*.rule.spec.ts', '**/libs/kernel/src/*.spec.ts', '**/libs/graphql/src/access/policy.spec.ts'],
  watchman: false,
};
