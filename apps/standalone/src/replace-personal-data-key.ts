import { installationIn, replacePersonalDataKey } from '@unionhall/graphql';
import { definitions } from './definitions';
import { readInstallEnvironment } from './environment';

/** Replaces the master key of a department's personal data, in the environment of `install`; docs/operations.md says when. */
async function main([name]: readonly string[]): Promise<void> {
  const definition = definitions.find(({ department }) => department === name);
  if (!definition) throw new Error(`node apps/standalone/dist/replace-personal-data-key.js DEPARTMENT; DEPARTMENT is ${definitions.map(({ department }) => department).join(', ')}`);
  const { adminUrl, prefix, folder } = readInstallEnvironment();
  const resealed = await replacePersonalDataKey({ installation: installationIn(folder), schema: definition.schema, adminUrl, prefix });
  console.log(`✓ ${definition.department}: ${resealed} keys sealed anew`);
}

main(process.argv.slice(2)).catch((error: Error) => {
  console.error(`✗ ${error.message}`);
  process.exitCode = 1;
});
