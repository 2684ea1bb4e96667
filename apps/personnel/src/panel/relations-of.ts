import type { FactSource, Statements } from '@unionhall/database';
import type { PersonalRelation } from './panel.rule';

/** The relations these persons stand in with others, from the copy of governance's conflict graph [CP-6]. */
export async function relationsOf({ statements, loaders }: FactSource, personIds: readonly string[]): Promise<PersonalRelation[]> {
  if (!loaders) return readRelations(statements, personIds);
  const loader = loaders.batch('relations of person', async (ids) => {
    const relations = await readRelations(statements, ids);
    return ids.map((id) => relations.filter(({ personId, otherPersonId }) => personId === id || otherPersonId === id));
  });
  return (await Promise.all(personIds.map((id) => loader.load(id)))).flat();
}

async function readRelations(statements: Statements, personIds: readonly string[]): Promise<PersonalRelation[]> {
  if (personIds.length === 0) return [];
  return statements.query<PersonalRelation[]>(
    'SELECT kind, person_id AS personId, other_person_id AS otherPersonId, from_day AS `from`, withdrawn_on AS withdrawnOn FROM relation_copy WHERE person_id IN (?) OR other_person_id IN (?)',
    [personIds, personIds],
  );
}
