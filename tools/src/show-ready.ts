import { readPersonas } from './personas';

/** What the first screen needs to say. */
export interface ReadyFacts {
  readonly url: string;
  /** Milliseconds since 1970 when the command began. */
  readonly started: number;
  readonly logFile: string;
}

/** The end of a start: the address, whom one can be, three queries worth trying. */
export async function showReady({ url, started, logFile }: ReadyFacts): Promise<void> {
  const personas = await readPersonas().catch(() => ({}));
  const names = Object.entries(personas).map(([key, { name }]) => `  ${key.padEnd(24)} ${name.zh} ${name.en}`);
  console.log(`
✓ Unionhall 已就绪 / is ready after ${((Date.now() - started) / 1000).toFixed(1)} s:  ${url}/graphql

可登录的角色 / whom you can be (npm run token -- NAME prints the token for the Authorization header):
${names.join('\n')}

三个值得一试的查询 / three queries worth trying, in GraphiQL at the address above:
  1. 谁分管什么,依据何在 (npm run token -- chief) / who is in charge of what, since when, by which document:
     { powerItems { code title charge { from document holder { name } } } }
  2. 有什么等我办,为何还不能办 (npm run token -- worker) / what waits for me, and why I may not do it yet:
     { me { person { name } grantsWaiting { reason application { title permissions { act allowed needs refusals { message remedy } } } } } }
  3. 本系统执行的条款 (无须登录) / the clauses the house enforces (no sign-in):
     { rulebook { id source document { zh en } text { zh en } } }

日志 / log: ${logFile}    Ctrl-C 停止 / stops it`);
}
