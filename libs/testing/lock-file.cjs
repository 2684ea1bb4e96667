// A lock between processes. The kernel holds it (flock of util-linux), so a killed process never leaves a stale one.
'use strict';

const { spawn } = require('node:child_process');
const { once } = require('node:events');

/** Takes the lock; null where the system has no flock (not Linux): there the caller goes on unguarded. */
async function takeLock(file) {
  // `cat` ends, and the lock with it, as soon as our end of the pipe closes, whether by us or by our death.
  const holder = spawn('flock', [file, 'sh', '-c', 'echo locked; exec cat'], {
    detached: true,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const locked = once(holder.stdout, 'data').then(() => holder);
  const missing = once(holder, 'error').then(() => null);
  const failed = once(holder, 'exit').then(() => {
    throw new Error(`cannot lock ${file}`);
  });
  return Promise.race([locked, missing, failed]);
}

async function withLockFile(file, action, onWait) {
  const patience = setTimeout(() => onWait?.(), 1000);
  const holder = await takeLock(file).finally(() => clearTimeout(patience));
  try {
    return await action(holder?.stdin ?? null);
  } finally {
    if (holder) {
      holder.stdin.end();
      await once(holder, 'close');
    }
  }
}

module.exports = { withLockFile };
