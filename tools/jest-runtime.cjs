// Jest by itself loads every module anew for every spec file. Here a worker loads the product once, by the compiler that
// runs the services: as in a service, what was loaded serves all that comes after.
'use strict';

require('./register.cjs');
const { default: Runtime } = require('jest-runtime');

// graphql decides as it loads whether it looks twice at every object: a service does not.
const { NODE_ENV } = process.env;
process.env.NODE_ENV = 'production';
require('graphql/jsutils/instanceOf');
process.env.NODE_ENV = NODE_ENV;

/** What tests are made of counts and remembers: each spec file has its own. */
const isOfTests = (file) => /[\\/]test[\\/]|\.spec\.ts$/.test(file) && !/[\\/]node_modules[\\/]/.test(file);

/** Jest's own modules live in a world of their own: they shall mean the same String by `expect.any(String)`. */
const SHARED = ['Array', 'BigInt', 'Boolean', 'Date', 'Error', 'Function', 'Map', 'Number', 'Object', 'Promise', 'RegExp', 'Set', 'String', 'Symbol'];

module.exports = class ProductLoadedOnce extends Runtime {
  #specFile;

  constructor(project, environment, resolver, transformer, files, coverage, specFile, ...more) {
    super(project, environment, resolver, transformer, files, coverage, specFile, ...more);
    this.#specFile = specFile;
    for (const name of SHARED) environment.global[name] = globalThis[name];
    // Specs live in this world, and so does what jest was given for them.
    Object.assign(globalThis, project.globals);
  }

  requireModule(from, moduleName, ...options) {
    if (from !== this.#specFile || moduleName !== undefined) return super.requireModule(from, moduleName, ...options);
    for (const file of Object.keys(require.cache)) if (isOfTests(file)) delete require.cache[file];
    Object.assign(globalThis, this.requireModuleOrMock(from, '@jest/globals'));
    // Jest knows the lines of what it compiled itself, Node those of what register.cjs did.
    Error.prepareStackTrace = undefined;
    return require(from);
  }
};
