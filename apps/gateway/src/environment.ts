import type { Department } from '@unionhall/contracts';
import { departmentAddresses } from '@unionhall/graphql';
import { z } from 'zod';

const file = z.string().min(1);
const list = z.string().transform((text) => text.split(',').map((each) => each.trim()).filter((each) => each !== ''));

const variables = z
  .object({
    NODE_ENV: z.string().optional(),
    UNIONHALL_HOST: z.string().default('127.0.0.1'),
    UNIONHALL_PORT: z.coerce.number().int().min(0).max(65_535),
    /** Addresses of the departments, e.g. grants=http://grants:4000,governance=http://governance:4000 */
    UNIONHALL_SUBGRAPHS: departmentAddresses.transform((urls) => Object.fromEntries(Object.entries(urls).map(([name, url]) => [name, { url }])) as Partial<Record<Department, { url: string }>>),
    UNIONHALL_SUPERGRAPH_FILE: file,
    /** JSON file with the gateway's private key for internal tokens. */
    UNIONHALL_SERVICE_KEY_FILE: file,
    /** JSON file with everybody's public keys for internal tokens. */
    UNIONHALL_TOKEN_KEYS_FILE: file,
    /** Folder of the registered operations. */
    UNIONHALL_OPERATIONS_FOLDER: file.optional(),
    /** Folder of the files that records refer to by SHA-256; without it there is no /files. */
    UNIONHALL_FILES_FOLDER: file.optional(),
    UNIONHALL_SAFELIST: z.stringbool().default(false),
    UNIONHALL_ORIGINS: list.default([]),
    UNIONHALL_BEHIND_PROXY: z.stringbool().default(false),
    UNIONHALL_OIDC_ISSUER: z.url().optional(),
    UNIONHALL_OIDC_AUDIENCE: z.string().default('unionhall'),
    /** The provider's key set; by default under the issuer, where Keycloak has it. */
    UNIONHALL_OIDC_JWKS_URL: z.url().optional(),
    /** Development only: folder of the local issuer. */
    UNIONHALL_LOCAL_ISSUER_FOLDER: file.optional(),
    /** Port of /metrics, which nobody but the monitoring system should reach; without it there is none. */
    UNIONHALL_METRICS_PORT: z.coerce.number().int().min(0).max(65_535).optional(),
    UNIONHALL_LOG_LEVEL: z.enum(['silent', 'fatal', 'error', 'warn', 'info', 'debug']).default('info'),
  })
  .refine((given) => given.UNIONHALL_OIDC_ISSUER ?? given.UNIONHALL_LOCAL_ISSUER_FOLDER, 'UNIONHALL_OIDC_ISSUER, or for development UNIONHALL_LOCAL_ISSUER_FOLDER, says who signs people in');

/** How the gateway's process is configured. */
export type GatewayEnvironment = ReturnType<typeof readGatewayEnvironment>;

/** Reads the environment of the gateway's process. Throws one error that names every fault. */
export function readGatewayEnvironment(source: NodeJS.ProcessEnv = process.env) {
  const read = variables.safeParse(source);
  if (!read.success) throw new Error(`the environment is not complete:\n${z.prettifyError(read.error)}`);
  const given = read.data;
  const issuer = given.UNIONHALL_OIDC_ISSUER;
  return {
    production: given.NODE_ENV === 'production',
    host: given.UNIONHALL_HOST,
    port: given.UNIONHALL_PORT,
    subgraphs: given.UNIONHALL_SUBGRAPHS,
    supergraphFile: given.UNIONHALL_SUPERGRAPH_FILE,
    serviceKeyFile: given.UNIONHALL_SERVICE_KEY_FILE,
    tokenKeysFile: given.UNIONHALL_TOKEN_KEYS_FILE,
    operationsFolder: given.UNIONHALL_OPERATIONS_FOLDER,
    filesFolder: given.UNIONHALL_FILES_FOLDER,
    safelist: given.UNIONHALL_SAFELIST,
    origins: given.UNIONHALL_ORIGINS,
    behindProxy: given.UNIONHALL_BEHIND_PROXY,
    oidc: issuer === undefined ? undefined : { issuer, audience: given.UNIONHALL_OIDC_AUDIENCE, jwks: new URL(given.UNIONHALL_OIDC_JWKS_URL ?? `${issuer}/protocol/openid-connect/certs`) },
    localIssuerFolder: given.UNIONHALL_LOCAL_ISSUER_FOLDER,
    metricsPort: given.UNIONHALL_METRICS_PORT,
    logLevel: given.UNIONHALL_LOG_LEVEL,
  };
}
