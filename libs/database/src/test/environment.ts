import { z } from 'zod';

// Set by `npm test`, and by jest's global set-up when jest is called alone.
const environment = z.object({ UNIONHALL_TEST_DATABASE_URL: z.url() });

/** The address of the server the tests run on, as its administrator. Throws when nobody set it. */
export function testServerUrl(): string {
  return environment.parse(process.env).UNIONHALL_TEST_DATABASE_URL;
}
