import { createLocalIssuer, installationIn } from '@unionhall/graphql';
import { readLocalIssuerSetting } from './environment';
import { claimsOfPersona, readPersonas } from './personas';
import { stateFolder } from './project-folder';

const LIFE_SECONDS = 12 * 3600;

/** Prints a bearer token for a persona, or the list of personas. Answers the exit code. */
export async function main([name]: readonly string[]): Promise<number> {
  const personas = await readPersonas();
  const persona = name === undefined ? undefined : personas[name];
  if (!persona) {
    if (name !== undefined) console.error(`没有此人 / nobody is called ${name}:`);
    for (const [each, { name: names, roles }] of Object.entries(personas)) console.log(`${each.padEnd(28)} ${names.zh} ${names.en} (${roles.join(', ')})`);
    return name === undefined ? 0 : 1;
  }
  const issuer = await createLocalIssuer(installationIn(stateFolder).issuerFolder, { ...readLocalIssuerSetting(), now: () => new Date() });
  console.log(await issuer.issue(claimsOfPersona(persona), LIFE_SECONDS));
  return 0;
}

if (require.main === module) {
  main(process.argv.slice(2)).then(
    (code) => {
      process.exitCode = code;
    },
    (error: Error) => {
      console.error(error.message);
      process.exitCode = 1;
    },
  );
}
