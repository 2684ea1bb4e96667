import type { FactSource } from '@unionhall/database';
import { GrantRound } from '../round/round.entity';
import { GrantApplication } from './application.entity';
import type { ReturnApplicationInput } from './application.inputs';

/** For an act's `ask`: the round and employer of an application never change while it is examined; known beforehand, the round can be locked before it, parents first. */
export async function placeOfApplication(source: FactSource, applicationId: string): Promise<{ roundId: string; employerId: string }> {
  const { roundId, employerId } = await source.toRead(GrantApplication, applicationId);
  return { roundId, employerId };
}

/** The application an officer examines, with its round. Throws NOT_FOUND, or CONFLICT when `expectedVersion` is past. */
export async function examinedApplication(
  source: FactSource,
  roundId: string,
  { applicationId, expectedVersion }: Pick<ReturnApplicationInput, 'applicationId' | 'expectedVersion'>,
): Promise<{ round: GrantRound; application: GrantApplication }> {
  const round = await source.toRead(GrantRound, roundId);
  return { round, application: await source.toChange(GrantApplication, applicationId, expectedVersion) };
}
