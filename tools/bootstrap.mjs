// The first thing every npm script runs, on whatever Node the system has and before anything is installed: brings the
// clone's dependencies up to date, then runs the command on the pinned Node, straight from its TypeScript.
// usage: node tools/bootstrap.mjs COMMAND [ARGUMENT...]
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { constants } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const { withLockFile } = createRequire(import.meta.url)('../libs/testing/lock-file.cjs');

const project = dirname(dirname(fileURLToPath(import.meta.url)));
const modules = join(project, 'node_modules');
const pinnedNode = join(modules, '.bin', 'node');
const stamp = join(modules, '.unionhall-stamp');

/** Prints one line that says what to do, and ends. */
function giveUp(line) {
  console.error(`✗ ${line}`);
  process.exit(1);
}

function lockHash() {
  return createHash('sha256').update(readFileSync(join(project, 'package-lock.json'))).digest('hex');
}

function isUpToDate() {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === lockHash();
}

async function ensureDependencies() {
  if (isUpToDate()) return;
  const state = join(project, '.unionhall');
  mkdirSync(state, { recursive: true });
  await withLockFile(
    join(state, 'dependencies.lock'),
    // Another command may have installed them while this one waited.
    (lifeline) => (isUpToDate() ? undefined : installDependencies(lifeline)),
    () => console.log('▸ dependencies: another command of this clone is installing them, waiting'),
  );
}

async function installDependencies(lifeline) {
  // `npm ci` empties node_modules first, and the stamp with it: a run that is killed here is made again.
  const hash = lockHash();
  const started = Date.now();
  const line = () => `▸ dependencies: npm ci … ${Math.round((Date.now() - started) / 1000)} s`;
  const ticker = process.stdout.isTTY ? setInterval(() => process.stdout.write(`\r${line()}`), 1000) : undefined;
  console.log('▸ dependencies: installing what package-lock.json lists (about a minute the first time)');
  const { code, output } = await capture('npm', ['ci', '--no-audit', '--no-fund'], lifeline);
  clearInterval(ticker);
  if (ticker) process.stdout.write('\r');
  if (code !== 0) giveUp(explainNpm(code, output));
  writeFileSync(stamp, hash);
  console.log(`${line()} ✓`);
}

function explainNpm(code, output) {
  if (code === null) return 'npm is missing: install it beside Node (Debian: apt-get install npm), then run the command again.';
  if (/ENOTFOUND|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EAI_AGAIN|ERR_SOCKET_TIMEOUT/.test(output)) {
    return 'The npm registry cannot be reached: check the network, the proxy and `npm config get registry`, then run the command again.';
  }
  process.stderr.write(output);
  return '`npm ci` failed (its words are above): mend that, then run the command again.';
}

/** Runs a program to its end, holding the lock with it; the code is null when there is no such program. */
function capture(program, args, lifeline) {
  return new Promise((resolve) => {
    // Should we be killed, npm goes on for a while: nobody else may install before it has ended.
    const child = spawn(program, args, { cwd: project, stdio: ['ignore', 'pipe', 'pipe', lifeline ?? 'ignore'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (output += text));
    child.on('error', () => resolve({ code: null, output }));
    child.on('close', (code, signal) => resolve({ code: code ?? 128 + constants.signals[signal], output }));
  });
}

function checkPinnedNode() {
  const { status, stdout } = spawnSync(pinnedNode, ['--version'], { encoding: 'utf8' });
  const { version } = JSON.parse(readFileSync(join(modules, 'node', 'package.json'), 'utf8'));
  if (status === 0 && stdout.trim() === `v${version}`) return;
  giveUp(`The pinned Node ${version} does not run from node_modules: delete node_modules, allow the install script of the package "node" (npm config get ignore-scripts), then run the command again.`);
}

function commandFile(command) {
  const folder = join(project, 'tools', 'src');
  const file = join(folder, `${command}.ts`);
  if (/^[a-z-]+$/.test(command) && existsSync(file)) return file;
  const scripts = Object.keys(JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')).scripts);
  const known = scripts.filter((name) => readdirSync(folder).includes(`${name}.ts`));
  return giveUp(`There is no command "${command}": choose one of ${known.join(', ')}.`);
}

function runCommand(file, args) {
  const child = spawn(
    pinnedNode,
    ['--require', join(project, 'tools', 'register.cjs'), file, ...args],
    // A process group of its own, so that Ctrl-C reaches the command only through us; the channel tells it when we are killed.
    { stdio: ['inherit', 'inherit', 'inherit', 'ipc'], detached: true },
  );
  let lastSignal = 0;
  const forward = (signal) => {
    // One Ctrl-C arrives twice: from the terminal, and from npm, which passes on what it got itself.
    if (Date.now() - lastSignal < 500) return;
    lastSignal = Date.now();
    child.kill(signal);
  };
  process.on('SIGINT', () => forward('SIGINT'));
  process.on('SIGTERM', () => forward('SIGTERM'));
  process.on('SIGHUP', () => forward('SIGTERM'));
  if (process.env.npm_lifecycle_event) stopWhenOrphaned(() => forward('SIGTERM'));
  child.on('exit', (code, signal) => process.exit(code ?? 128 + constants.signals[signal]));
}

/** A killed npm tells nobody, but leaves its children to another parent. */
function stopWhenOrphaned(stop) {
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    stop();
  }, 1000);
  timer.unref();
}

const [command = '', ...args] = process.argv.slice(2);
const major = Number(process.versions.node.split('.')[0]);
if (major < 20) giveUp(`Node ${process.versions.node} is too old to begin with: install Node 20 or newer.`);
const file = commandFile(command);
await ensureDependencies();
checkPinnedNode();
runCommand(file, args);
