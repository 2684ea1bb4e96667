// Lets Node run the workspace's TypeScript without a build: `node --require tools/register.cjs file.ts`.
'use strict';

const { readFileSync, statSync } = require('node:fs');
const { registerHooks } = require('node:module');
const { extname } = require('node:path');
const { fileURLToPath } = require('node:url');
const { transformSync } = require('@swc/core');
const options = require('./swc-options.cjs');

process.setSourceMapsEnabled(true);

const isOurTypeScript = (url) => url?.startsWith('file:') && url.endsWith('.ts') && !url.includes('/node_modules/');

const isFile = (url) => statSync(fileURLToPath(url), { throwIfNoEntry: false })?.isFile() === true;

/** `./act` means act.ts or act/index.ts, as in TypeScript: Node itself only tries JavaScript endings. */
function typeScriptFileOf(specifier, parentURL) {
  const base = new URL(specifier, parentURL).href.replace(/\/$/, '');
  return [`${base}.ts`, `${base}/index.ts`].find(isFile);
}

registerHooks({
  resolve(specifier, context, nextResolve) {
    if (/^\.{1,2}(\/|$)/.test(specifier) && extname(specifier) !== '.ts' && isOurTypeScript(context.parentURL)) {
      const url = typeScriptFileOf(specifier, context.parentURL);
      if (url) return { url, format: 'commonjs', shortCircuit: true };
    }
    // Where a package of the workspace says what it exports, this is its source.
    return nextResolve(specifier, { ...context, conditions: ['@unionhall/source', ...context.conditions] });
  },
  load(url, context, nextLoad) {
    if (!isOurTypeScript(url)) return nextLoad(url, context);
    const filename = fileURLToPath(url);
    const { code } = transformSync(readFileSync(filename, 'utf8'), { ...options, filename });
    return { format: 'commonjs', source: code, shortCircuit: true };
  },
});
