/** This machine offers no way of running MariaDB. The message is one line that says what to do. */
export class NoEngineError extends Error {
  override readonly name = 'NoEngineError';
}
