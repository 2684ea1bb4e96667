import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '@unionhall/testing';
import { parse } from 'yaml';
import { z } from 'zod';

const volume = z.union([z.string().transform((text) => ({ target: text.split(':')[1]!, volume: undefined })), z.object({ target: z.string(), volume: z.object({ subpath: z.string() }).optional() })]);

const file = z.object({
  services: z.record(
    z.string(),
    z.object({
      build: z.object({ args: z.object({ APP: z.string() }) }).optional(),
      command: z.array(z.string()).optional(),
      environment: z.record(z.string(), z.string()).default({}),
      volumes: z.array(volume).default([]),
    }),
  ),
});

/** One of our processes as docker/compose.yaml describes it. */
export interface ComposedProcess {
  readonly name: string;
  /** Which application its image holds. */
  readonly app: string;
  /** What runs instead of the image's own command. */
  readonly command: readonly string[] | undefined;
  /** Its environment, with the values of docker/.env put in. */
  readonly environment: Readonly<Record<string, string>>;
  /** Where in the volume of the installation each of its folders is. */
  readonly folders: readonly { readonly target: string; readonly subpath: string }[];
}

/** Our processes in docker/compose.yaml. Throws when a value docker/.env must have is not given, as compose does. */
export function readCompose(values: Readonly<Record<string, string>>): ComposedProcess[] {
  const { services } = file.parse(parse(readFileSync(join(projectFolder, 'docker/compose.yaml'), 'utf8'), { merge: true }));
  return Object.entries(services).flatMap(([name, { build, command, environment, volumes }]) => {
    if (!build) return [];
    const filled = Object.entries(environment).map(([key, text]) => [key, withValues(text, values)]);
    return [{ name, app: build.args.APP, command, environment: Object.fromEntries(filled), folders: volumes.map(({ target, volume: at }) => ({ target, subpath: at?.subpath ?? '' })) }];
  });
}

/** `${NAME:?}` must be given, `${NAME:-this}` may be. */
function withValues(text: string, values: Readonly<Record<string, string>>): string {
  return text.replaceAll(/\$\{(\w+)(?::\?|:-([^}]*))\}/g, (_whole, name: string, otherwise?: string) => {
    const value = values[name] ?? otherwise;
    if (value === undefined) throw new Error(`docker/.env says no ${name}`);
    return value;
  });
}
