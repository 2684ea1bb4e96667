/** The settings the bench sends a process of its own as the first message: they hold passwords, so they are no arguments. */
export function settingsFromBench<Settings>(): Promise<Settings> {
  return new Promise((resolve) => {
    process.channel?.ref();
    process.on('message', function receive(message: { readonly settings?: Settings }) {
      if (message.settings === undefined) return;
      process.off('message', receive);
      process.channel?.unref();
      resolve(message.settings);
    });
  });
}

/** Tells the bench that the process answers under an address. */
export function tellReady(url: string): void {
  process.send?.({ url });
}
