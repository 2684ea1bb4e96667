import { type Caller, notFound, staleVersion } from '@unionhall/contracts';
import type { FactSource } from '@unionhall/database';
import { grantReaders } from '../grant-readers';
import { GrantApplication } from './application.entity';

/**
 * The application an act will change, for its team and the office only. Throws NOT_FOUND for anybody else, so that
 * nobody learns from refusals what an application says; CONFLICT when `expectedVersion` is past.
 */
export async function applicationToChange(source: FactSource, caller: Caller, id: string, expectedVersion: number): Promise<GrantApplication> {
  const application = await source.toChange(GrantApplication, id);
  const isTeam = caller.personId !== null && application.teamMemberIds.includes(caller.personId);
  if (!isTeam && !caller.roles.some((role) => (grantReaders as readonly string[]).includes(role))) throw notFound('GrantApplication', id);
  // After the question who looks: a stranger is not told of a conflict either.
  if (application.version !== expectedVersion) throw staleVersion('GrantApplication', id, expectedVersion, application.version);
  return application;
}
