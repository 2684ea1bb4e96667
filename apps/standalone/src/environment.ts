import { z } from 'zod';

const variables = z.object({
  /** A login of the database server that may create schemas and logins. */
  UNIONHALL_ADMIN_URL: z.url({ protocol: /^(mysql|mariadb)$/ }),
  UNIONHALL_PREFIX: z.string().regex(/^[a-z][a-z0-9_]{0,9}$/).default('unionhall'),
  /** The password the departments' own logins get. */
  UNIONHALL_DATABASE_PASSWORD: z.string().min(16),
  /** The password the migrators' logins get: no department knows it. */
  UNIONHALL_MIGRATOR_PASSWORD: z.string().min(16),
  /** Where keys, checkpoints and files are kept. */
  UNIONHALL_FOLDER: z.string().min(1),
});

/** How an installation is prepared. */
export interface InstallEnvironment {
  readonly adminUrl: string;
  readonly prefix: string;
  readonly passwords: { readonly department: string; readonly migrator: string };
  readonly folder: string;
}

/** Reads the environment of `install`. Throws one error that names every fault, never a value: a URL carries a password. */
export function readInstallEnvironment(source: NodeJS.ProcessEnv = process.env): InstallEnvironment {
  const read = variables.safeParse(source);
  if (!read.success) throw new Error(`the environment is not complete: ${read.error.issues.map(({ path }) => path.join('.')).join(', ')}`);
  const { UNIONHALL_ADMIN_URL, UNIONHALL_PREFIX, UNIONHALL_DATABASE_PASSWORD, UNIONHALL_MIGRATOR_PASSWORD, UNIONHALL_FOLDER } = read.data;
  return {
    adminUrl: UNIONHALL_ADMIN_URL,
    prefix: UNIONHALL_PREFIX,
    passwords: { department: UNIONHALL_DATABASE_PASSWORD, migrator: UNIONHALL_MIGRATOR_PASSWORD },
    folder: UNIONHALL_FOLDER,
  };
}
