import { installationIn, keyReplacementSteps, replaceServiceKey, tokenIssuers } from '@unionhall/graphql';
import { z } from 'zod';

const USAGE = `node apps/standalone/dist/replace-key.js FOLDER ISSUER STEP; FOLDER is where the installation’s keys are, ISSUER is ${tokenIssuers.join(', ')}; STEP is ${keyReplacementSteps.join(', then ')}`;

const given = z.object({ folder: z.string().min(1), issuer: z.enum(tokenIssuers), step: z.enum(keyReplacementSteps) });

/** Takes a step of replacing the key an issuer signs internal tokens with; docs/operations.md says what to do after each. */
async function main([folder, issuer, step]: readonly string[]): Promise<void> {
  const read = given.safeParse({ folder, issuer, step });
  if (!read.success) throw new Error(USAGE);
  await replaceServiceKey(installationIn(read.data.folder), read.data.issuer, read.data.step);
  console.log(`✓ ${read.data.issuer}: ${read.data.step}`);
}

main(process.argv.slice(2)).catch((error: Error) => {
  console.error(`✗ ${error.message}`);
  process.exitCode = 1;
});
