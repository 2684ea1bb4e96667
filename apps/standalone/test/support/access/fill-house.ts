import { personaDefinitions } from '@unionhall/standalone';
import { idOf } from '@unionhall/testing';
import type { LoadedHouse } from '../houses';

const worker = personaDefinitions.worker.personId;
const colleague = personaDefinitions.colleague.personId;
const DECISION = idOf(8_001);
const DOCUMENT = 'ab'.repeat(32);
/** The example of GB 11643: nobody's. */
const IDENTITY_NUMBER = '11010519491231002X';

/** Adds to the demonstration what it lacks, so that no guarded field is empty: each act by the person whose act it is. */
export async function fillHouse(house: LoadedHouse): Promise<void> {
  const { client } = house;
  const officer = house.claims('officer');
  const employerId = house.claims('worker').unionhall_employer!;
  const today = new Date().toISOString().slice(0, 10);
  await client.act(officer, 'RegisterPerson', { id: idOf(8_000), name: '证示例', identityNumber: IDENTITY_NUMBER });
  await client.act(house.claims('accountant'), 'RegisterPayeeAccount', { holderName: '工示甲', bank: '示例银行临江支行', accountNumber: '6200000000000000025', personId: worker });
  await client.act(house.claims('worker'), 'DeclareRelation', { personId: worker, kind: 'KINSHIP', otherPersonId: colleague, from: today });
  await client.act(house.claims('worker'), 'DeclareRelation', { personId: worker, kind: 'DECLARED_INTEREST', employerId, from: today });
  const registration = { name: '示例工作室', employerId, leaderId: worker, leaderHonour: 'CITY', honourDocumentSha256: DOCUMENT };
  const studio = await client.act<{ id: string; version: number }>(officer, 'RegisterStudio', registration);
  await client.act(officer, 'VerifyStudio', { studioId: studio.id, expectedVersion: studio.version, examinedDocumentSha256: DOCUMENT });
  await decide(house, today);
  await anchor(house);
}

/** A decision of the leadership body, and what rests on it; written as rows, because meetings are not held here yet. */
async function decide({ standalone }: LoadedHouse, today: string): Promise<void> {
  const { source } = standalone!.departments.get('governance')!;
  await source.query(
    `INSERT INTO decision (id, power_item, subject_type, subject_id, subject_sha256, outcome, decided_on, version) VALUES (?, 'office-finance', 'Parameter', ?, ?, 'adopted', ?, 1)`,
    [DECISION, idOf(8_002), DOCUMENT, today],
  );
  await source.query(`UPDATE power_charge SET decision_id = ? ORDER BY id LIMIT 1`, [DECISION]);
  await source.query(
    `INSERT INTO parameter_row (id, parameter_id, from_day, value, decision_id, version)
     SELECT ?, parameter_id, ?, value, ?, version + 1 FROM parameter_row ORDER BY parameter_id LIMIT 1`,
    [idOf(8_003), today, DECISION],
  );
}

/** Two checkpoints of every trail, the first anchored in governance. */
async function anchor({ standalone }: LoadedHouse): Promise<void> {
  const departments = [...standalone!.departments.values()];
  for (const { checkpoint } of departments) await checkpoint();
  for (const { relay } of departments) await relay.drain();
}
