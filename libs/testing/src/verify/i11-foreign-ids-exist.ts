import type { Department } from '@unionhall/contracts';
import { type Findings, Inspection } from './findings';
import { foreignIds } from './foreign-ids';
import type { VerifiedHouse } from './verified-house';

const BATCH = 1_000;

/** I11: every id of another department's row exists in its owner, or the message that brings it is still on the way. */
export async function foreignIdsExist(house: VerifiedHouse): Promise<Findings> {
  const inspection = new Inspection();
  for (const foreignId of foreignIds) {
    const [table, column] = foreignId.place.split('.') as [string, string];
    const [owner, owned] = foreignId.owner.split('.') as [Department, string];
    if (house.has(foreignId.from, table) && house.has(owner, owned)) await checkColumn(house, { ...foreignId, table, column, owner, owned }, inspection);
  }
  return inspection;
}

interface ForeignColumn {
  readonly from: Department;
  readonly table: string;
  readonly column: string;
  readonly owner: Department;
  readonly owned: string;
  readonly subjectType?: string;
}

async function checkColumn(house: VerifiedHouse, { from, table, column, owner, owned, subjectType }: ForeignColumn, inspection: Inspection): Promise<void> {
  const ofType = subjectType === undefined ? '' : `subject_type = '${subjectType}' AND`;
  for (let after = ''; ; ) {
    const used = await house.rows<{ id: string }>(from, `SELECT DISTINCT ${column} AS id FROM ${table} WHERE ${ofType} ${column} > ? ORDER BY ${column} LIMIT ${BATCH}`, [after]);
    if (used.length === 0) return;
    inspection.look(used.length);
    const there = await house.rows<{ id: string }>(owner, `SELECT id FROM ${owned} WHERE id IN (?)`, [used.map(({ id }) => id)]);
    const known = new Set(there.map(({ id }) => id));
    for (const { id } of used) {
      if (known.has(id) || (await house.eventsOnTheWay()).some(({ payload }) => payload.includes(id))) continue;
      const rows = await house.rows<{ id: string }>(from, `SELECT id FROM ${table} WHERE ${column} = ? ORDER BY id LIMIT 5`, [id]);
      inspection.report(from, table, rows.map((row) => row.id), `${column} is ${id}, and ${owner} has no such ${owned}`);
    }
    after = used.at(-1)!.id;
  }
}
