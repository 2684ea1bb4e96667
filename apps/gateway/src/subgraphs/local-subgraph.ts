import type { LocalTarget, Subgraph } from './target';

/** The way to a subgraph in this process. */
export function localSubgraph(target: LocalTarget): Subgraph {
  return {
    send: (request, milliseconds) => within(milliseconds, target.execute(request)),
    ready: async () => (await target.readiness()).ready,
    close: async () => undefined,
  };
}

async function within<Result>(milliseconds: number, work: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${milliseconds} ms`)), milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
