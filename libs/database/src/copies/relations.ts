import { relationChanged } from '@unionhall/contracts';
import { on } from '../inbox/receive';

/** Keeps the copy of governance's relations, the conflict graph [CP-6]. */
export const keepRelations = on(relationChanged, async (manager, relation) => {
  const { relationId, kind, personId, otherPersonId, employerId, from, withdrawnOn, version } = relation;
  await manager.query(
    `INSERT INTO relation_copy (id, kind, person_id, other_person_id, employer_id, from_day, withdrawn_on, version) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
     ON DUPLICATE KEY UPDATE withdrawn_on = IF(VALUES(version) > version, VALUES(withdrawn_on), withdrawn_on), version = GREATEST(version, VALUES(version))`,
    [relationId, kind, personId, otherPersonId, employerId, from, withdrawnOn, version],
  );
});
