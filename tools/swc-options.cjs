// One set of compiler options for everything that runs TypeScript from source (register.cjs and jest),
// so that a test never runs differently compiled code than a service does.
'use strict';

/** @type {import('@swc/core').Options} */
module.exports = {
  swcrc: false,
  configFile: false,
  jsc: {
    parser: { syntax: 'typescript', decorators: true },
    target: 'es2024',
    keepClassNames: true,
    transform: {
      legacyDecorator: true,
      // Circular entities crash by import order when swc emits type metadata: every type is written out instead.
      decoratorMetadata: false,
      // Field initialisers of entities would overwrite stored values on partial saves.
      useDefineForClassFields: false,
    },
  },
  module: { type: 'commonjs' },
  sourceMaps: 'inline',
};
