import { HouseError } from '@unionhall/contracts';
import { mayAccess } from '@unionhall/graphql';
import { defaultFieldResolver, type GraphQLResolveInfo, isObjectType } from 'graphql';
import type { Asker } from './askers';
import type { Finding } from './check';
import { type Member, objectOf, restriction } from './graph';
import type { Rows } from './rows';
import { note, type Tally } from './tally';

const SAMPLES = 4;

/**
 * What mutations answer with, tried without performing them: the object of each payload, resolved from a row for an
 * asker, against the policy of its type. Performing every act for every asker would be another house each time.
 */
export async function checkPayloads({ department, schema }: Member, rows: Rows, askers: readonly Asker[], tally: Tally): Promise<Finding[]> {
  const found: Finding[] = [];
  for (const mutation of Object.values(schema.getMutationType()!.getFields())) {
    const payload = schema.getType(objectOf(mutation)!);
    if (!isObjectType(payload)) continue;
    for (const field of Object.values(payload.getFields())) {
      const type = schema.getType(objectOf(field) ?? '');
      const policy = isObjectType(type) ? restriction(type) : undefined;
      if (!isObjectType(type) || !policy) continue;
      const place = `${payload.name}.${field.name}`;
      for (const asker of askers) {
        for (const key of rows.keys(department, type.name).slice(0, SAMPLES)) {
          const row = rows.find(department, type.name, key)!;
          const shown = await isShown(() => (field.resolve ?? defaultFieldResolver)({ [field.name]: row }, {}, { caller: asker.caller }, { fieldName: field.name } as GraphQLResolveInfo));
          const allowed = mayAccess(policy, asker.caller, row);
          note(tally, `payload: ${place} > ${type.name}`, shown ? 'granted' : 'denied');
          if (shown === allowed) continue;
          found.push({ place, what: shown ? 'shown though the policy denies it' : 'denied though the policy grants it', asker: asker.name, path: key });
        }
      }
    }
  }
  return found;
}

async function isShown(resolve: () => unknown): Promise<boolean> {
  try {
    return Boolean(await resolve());
  } catch (error) {
    if (error instanceof HouseError && ['FORBIDDEN', 'UNAUTHENTICATED'].includes(error.code)) return false;
    throw error;
  }
}
