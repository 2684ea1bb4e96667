const { globalSetup: _starts, globalTeardown: _stops, ...everything } = require('../../jest.config.cjs');

/** The pure specs only: no database is started, so thousands of mutants run in minutes. @type {import('jest').Config} */
module.exports = {
  ...everything,
  roots: ['<rootDir>/apps', '<rootDir>/libs'],
  testMatch: ['**/*.rule.spec.ts', '**/libs/kernel/src/*.spec.ts', '**/libs/graphql/src/access/policy.spec.ts'],
  watchman: false,
};
