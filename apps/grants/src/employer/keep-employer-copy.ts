import type { Statements } from '@unionhall/database';
import type { EmployerCopy } from './employer-copy.entity';

/** Keeps the newest version of an employer, whether an event or an answer brought it: they may overtake each other. */
export async function keepEmployerCopy(statements: Statements, { id, name, kind, mergedIntoId, names, version }: EmployerCopy): Promise<void> {
  await statements.query(
    `INSERT INTO employer_copy (id, name, kind, merged_into_id, names, version) VALUES (?, ?, ?, ?, ?, ?)
     ON DUPLICATE KEY UPDATE name = IF(VALUES(version) > version, VALUES(name), name), kind = IF(VALUES(version) > version, VALUES(kind), kind),
       merged_into_id = IF(VALUES(version) > version, VALUES(merged_into_id), merged_into_id), names = IF(VALUES(version) > version, VALUES(names), names), version = GREATEST(version, VALUES(version))`,
    [id, name, kind, mergedIntoId, JSON.stringify(names), version],
  );
}
