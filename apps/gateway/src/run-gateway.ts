import { readFile } from 'node:fs/promises';
import { createTokenCheck, createTokenMint, readSigningKey, readTokenKeySet, serveMetrics } from '@unionhall/graphql';
import { pino } from 'pino';
import { createGateway } from './create-gateway';
import { readGatewayEnvironment } from './environment';
import { checkOfPeople } from './people';
import { loadOperations } from './plans/operations';
import { requestMetrics } from './request-metrics';

/** The gateway as a process of its own. SIGTERM and SIGINT stop it cleanly, SIGHUP reads the key set again. */
export async function runGateway(): Promise<void> {
  const environment = readGatewayEnvironment();
  const { operationsFolder, supergraphFile, serviceKeyFile, tokenKeysFile, host, metricsPort, logLevel } = environment;
  const log = pino({ level: logLevel, base: { service: 'gateway' } });
  const now = () => new Date();
  const keys = await orSay('the public keys of internal tokens', tokenKeysFile, readTokenKeySet(tokenKeysFile));
  const key = await orSay('the gateway’s private key', serviceKeyFile, readSigningKey(serviceKeyFile));
  const operations = operationsFolder === undefined ? [] : await loadOperations(operationsFolder);
  // Nobody counts where nobody asks for the counts.
  const metrics = metricsPort === undefined ? undefined : requestMetrics(operations);
  const gateway = await createGateway({
    ...environment,
    supergraphSdl: await orSay('the supergraph', supergraphFile, readFile(supergraphFile, 'utf8')),
    callers: { people: await checkOfPeople(environment, now), services: createTokenCheck({ audience: 'gateway', keys, now }) },
    mint: createTokenMint({ issuer: 'gateway', key, now }),
    operations,
    metrics,
    log,
  });
  const measured = metrics && (await serveMetrics({ registry: metrics.registry, host, port: metricsPort! }));
  log.info({ url: gateway.url }, 'gateway ready');

  let stopping = false;
  // A launcher that dies without a word closes its channel to us.
  for (const end of ['SIGTERM', 'SIGINT', 'disconnect'] as const) {
    process.on(end, () => {
      if (stopping) return;
      stopping = true;
      void gateway.stop();
      void measured?.stop();
    });
  }
  process.channel?.unref();
  process.on('SIGHUP', () => void keys.reload().catch((error: unknown) => log.error({ err: error }, 'the key set could not be read again')));
}

/** Says in one line which file is missing or wrong. */
async function orSay<Result>(what: string, file: string, reading: Promise<Result>): Promise<Result> {
  try {
    return await reading;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new Error(`${what} cannot be read from ${file}: ${code === 'ENOENT' ? 'there is no such file' : (error as Error).message}`, { cause: error });
  }
}
