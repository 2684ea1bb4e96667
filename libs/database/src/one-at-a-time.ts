/** Whoever asks while the work is being done waits for it, and then it is done once more for all who asked meanwhile. */
export function oneAtATime(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | null = null;
  let queued: Promise<void> | null = null;
  const begin = () => (running = work().finally(() => void (running = null)));
  return () => {
    // First, because between the end of one and the begin of the next nothing is running.
    if (queued) return queued;
    if (!running) return begin();
    queued = running.catch(() => undefined).then(() => {
      queued = null;
      return begin();
    });
    return queued;
  };
}
