import type { Writable } from 'node:stream';

/**
 * Runs the action while no other process holds the same lock file; waits for as long as one does.
 * The lock ends with the process, however it dies. The file's folder must exist; the file stays behind, empty.
 *
 * @param action gets the pipe that the lock hangs on (null without flock): a child process that inherits it keeps the
 * lock for as long as it lives, even when this process is killed
 * @param onWait called once when the lock was not to be had within a second
 */
export function withLockFile<T>(file: string, action: (lifeline: Writable | null) => Promise<T>, onWait?: () => void): Promise<T>;
