import { type Caller, publicCaller, type Role } from '@unionhall/contracts';
import { createLocalIssuer, type Installation } from '@unionhall/graphql';
import { bulkIds } from './bulk-data';

/** How many people ask, in turn: one shared caller would flatter gateways that merge equal calls. */
const CALLERS = 50;
const LIFE_SECONDS = 3_600;
/** Roles that together read everything the bench asks for. */
const ROLES: readonly Role[] = ['officer', 'department-head', 'accountant', 'auditor', 'inspector'];

/** The people of the bench, as subgraphs know them. */
export const callers: readonly Caller[] = Array.from({ length: CALLERS }, (_, index) => ({ ...publicCaller, personId: bulkIds.person(index), roles: ROLES }));

/** A bearer token for each of them, as the local issuer gives them. */
export async function tokensOfCallers({ issuerFolder }: Installation): Promise<readonly string[]> {
  const issuer = await createLocalIssuer(issuerFolder, { production: false, issuerConfigured: false, now: () => new Date() });
  return Promise.all(callers.map(({ personId, roles }) => issuer.issue({ unionhall_person: personId!, roles: [...roles] }, LIFE_SECONDS)));
}
