import { provisionSchema } from '@unionhall/database';
import { ensureInstallation } from '@unionhall/graphql';
import { definitions } from './definitions';
import { type InstallEnvironment, readInstallEnvironment } from './environment';

/**
 * Prepares a server for the departments as separate processes: schemas, logins, migrations, keys. Run before them at
 * every deployment; it does what is missing and leaves what is there.
 */
export async function install({ adminUrl, prefix, passwords, folder }: InstallEnvironment): Promise<void> {
  await ensureInstallation(folder);
  for (const { department, schema } of definitions) {
    await provisionSchema({ adminUrl, prefix, passwords }, schema);
    console.log(`✓ ${department}`);
  }
}

if (require.main === module) {
  install(readInstallEnvironment()).catch((error: Error) => {
    console.error(`✗ ${error.message}`);
    process.exitCode = 1;
  });
}
