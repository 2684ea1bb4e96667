import { z } from 'zod';

const environment = z.object({
  // Set by `npm test`, and by jest's global set-up when jest is called alone.
  UNIONHALL_TEST_DATABASE_URL: z.url(),
});

/** What a test must know of its surroundings. Throws naming what is missing. */
export function readTestEnvironment(): { databaseUrl: string } {
  const { UNIONHALL_TEST_DATABASE_URL } = environment.parse(process.env);
  return { databaseUrl: UNIONHALL_TEST_DATABASE_URL };
}

/** Where programs are looked for on this machine: folders, separated as in PATH. */
export function readProgramPath(): string {
  return z.string().default('').parse(process.env['PATH']);
}
