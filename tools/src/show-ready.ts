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
  1. 谁分管什么,依据何在 (无须登录) / who is in charge of what, by which document (no sign-in):
     { powerItems { code title holder { person { name } since decisionId documentReference } } }
  2. 我是谁,有什么等我办 (npm run token -- worker) / who am I, what waits for me:
     { me { person { name } grantsWaiting { title state permissions { act allowed needs refusals { message remedy } } } } }
  3. 规则与条款 (无须登录) / the clauses the house enforces (no sign-in):
     { rulebook { id document { zh en } text { zh en } } }

日志 / log: ${logFile}    Ctrl-C 停止 / stops it`);
}
