import { z } from 'zod';
import { SetupError } from './setup-error';

const schema = z.object({
  PATH: z.string().default(''),
  UNIONHALL_MYSQL_URL: z.url({ protocol: /^(mysql|mariadb)$/ }).optional(),
  UNIONHALL_TEST_DATABASE_URL: z.url({ protocol: /^(mysql|mariadb)$/ }).optional(),
});

/** What the tools read from the environment. */
export type ToolsEnvironment = z.infer<typeof schema>;

/**
 * Reads the environment of the tools: UNIONHALL_MYSQL_URL (a server to use instead of a private one; its login may create
 * databases and users) and UNIONHALL_TEST_DATABASE_URL (the test server that `npm test` has already started).
 *
 * @throws {SetupError} naming every variable that is wrong, never its value: a URL carries a password
 */
export function readEnvironment(source: NodeJS.ProcessEnv = process.env): ToolsEnvironment {
  const result = schema.safeParse(source);
  if (result.success) return result.data;
  const names = result.error.issues.map((issue) => issue.path.join('.')).join(', ');
  throw new SetupError(`${names} must look like mysql://user:password@host:port`);
}

/** Whether local tokens may be issued here: never in production, never beside a real issuer. */
export function readLocalIssuerSetting(source: NodeJS.ProcessEnv = process.env): { production: boolean; issuerConfigured: boolean } {
  return { production: source['NODE_ENV'] === 'production', issuerConfigured: source['UNIONHALL_OIDC_ISSUER'] !== undefined };
}
