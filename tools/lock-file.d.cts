/**
 * Runs the action while no other process holds the same lock file; waits for as long as one does.
 * The lock ends with the process, however it dies. The file's folder must exist; the file stays behind, empty.
 *
 * @param onWait called once when the lock was not to be had within a second
 */
export function withLockFile<T>(file: string, action: () => Promise<T>, onWait?: () => void): Promise<T>;
