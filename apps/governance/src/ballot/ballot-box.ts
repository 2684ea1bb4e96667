import { randomUUID } from 'node:crypto';
import { type ActTransaction, insertRow } from '@unionhall/database';
import type { EntityManager } from 'typeorm';
import type { VoteChoice } from './ballot.entity';
import { BallotBoxKey, BoxedBallot, SecretBallot } from './secret-ballot.entity';

/** The length every choice is padded to before it is sealed, so that the sealed ones look alike. */
const LENGTH = 8;

/** Makes the key of a box, when its vote is opened. */
export async function openBox({ manager, personalData }: ActTransaction, agendaItemId: string): Promise<void> {
  await insertRow(manager, BallotBoxKey, { id: agendaItemId, sealedKey: personalData.newSealedKey() });
}

/** Puts a choice into the box: ids here are random, because the house's own tell the time. */
export async function putIntoBox({ manager, personalData }: ActTransaction, agendaItemId: string, choice: VoteChoice): Promise<void> {
  const { sealedKey } = await manager.findOneByOrFail(BallotBoxKey, { id: agendaItemId });
  await insertRow(manager, BoxedBallot, { id: randomUUID(), agendaItemId, sealed: personalData.seal(sealedKey, choice.padEnd(LENGTH)) });
}

/** Takes the choices out, keeps them as nobody's, and destroys box and key: what lay in the box can no longer be read. */
export async function countBox({ manager, personalData }: ActTransaction, agendaItemId: string): Promise<SecretBallot[]> {
  const { sealedKey } = await manager.findOneByOrFail(BallotBoxKey, { id: agendaItemId });
  const boxed = await manager.findBy(BoxedBallot, { agendaItemId });
  const ballots = boxed
    .map(({ sealed }) => ({ id: randomUUID() as string, agendaItemId, choice: personalData.open(sealedKey, sealed).trim() as VoteChoice }))
    .toSorted((one, other) => (one.id < other.id ? -1 : 1));
  for (const ballot of ballots) await insertRow(manager, SecretBallot, ballot);
  await destroyBox(manager, agendaItemId);
  return ballots;
}

/** Destroys a box that will not be counted, because its item was put off or withdrawn. */
export async function destroyBox(manager: EntityManager, agendaItemId: string): Promise<void> {
  await manager.delete(BoxedBallot, { agendaItemId });
  await manager.delete(BallotBoxKey, { id: agendaItemId });
}
