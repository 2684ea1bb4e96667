/** Something is missing on this machine. The message is one line that says what to do; launchers print it without a stack. */
export class SetupError extends Error {
  override readonly name = 'SetupError';
}
