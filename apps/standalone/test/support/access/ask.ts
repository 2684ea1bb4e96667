import type { Department } from '@unionhall/contracts';
import { createLocalIssuer, createTokenMint, installationIn, readSigningKey, type TokenMint } from '@unionhall/graphql';
import type { Standalone } from '@unionhall/standalone';
import type { Answer } from '@unionhall/testing';
import { v7 as uuid } from 'uuid';
import type { LoadedHouse } from '../houses';
import type { Asker } from './askers';

/** Sends a document as an asker. */
export type Ask = (asker: Asker, query: string, variables?: Readonly<Record<string, unknown>>) => Promise<Answer<Record<string, unknown>>>;

const LIFE_SECONDS = 600;

/** Asks a department's own schema, past the gateway. */
export function askDepartment({ departments }: Standalone, department: Department): Ask {
  return async ({ caller }, query, variables = {}) =>
    // Through JSON, as a client would get it.
    JSON.parse(JSON.stringify(await departments.get(department)!.execute({ query, variables, caller, requestId: uuid(), locale: 'en' }))) as Answer<never>;
}

/** Asks the gateway with the token of the asker: a person's from the issuer, a service's from its own mint. */
export async function askGateway({ folder, standalone, now }: LoadedHouse): Promise<Ask> {
  const installation = installationIn(folder);
  const issuer = await createLocalIssuer(installation.issuerFolder, { production: false, issuerConfigured: false, now });
  const people = new Map<string, Promise<string>>();
  const services = new Map<Department, Promise<TokenMint>>();

  const personToken = ({ name, caller: { personId, roles, employerId } }: Asker): Promise<string> => {
    const token = people.get(name) ?? issuer.issue({ unionhall_person: personId!, roles: [...roles], unionhall_employer: employerId }, LIFE_SECONDS);
    people.set(name, token);
    return token;
  };
  const mintOf = (service: Department): Promise<TokenMint> => {
    const mint = services.get(service) ?? readSigningKey(installation.serviceKeyFile(`svc:${service}`)).then((key) => createTokenMint({ issuer: `svc:${service}`, key, now }));
    services.set(service, mint);
    return mint;
  };
  const tokenOf = async (asker: Asker): Promise<string | null> => {
    const { service, personId } = asker.caller;
    if (service !== null) return (await mintOf(service)).mint(asker.caller, 'gateway', { purpose: 'query' });
    return personId === null ? null : personToken(asker);
  };

  return async (asker, query, variables = {}) => {
    const token = await tokenOf(asker);
    const headers = { 'accept-language': 'en', ...(token !== null && { authorization: `Bearer ${token}` }) };
    const response = await standalone!.gateway.server.inject({ method: 'POST', url: '/graphql', headers, payload: { query, variables } });
    return response.json();
  };
}
