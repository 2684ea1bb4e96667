import { type FactSource, type Loaders, rowsOf, sha256Hex } from '@unionhall/database';
import type { Caller } from '@unionhall/contracts';
import { type Connection, pageOf, type PageArguments } from '@unionhall/graphql';
import { Relation } from './relation.entity';
import { seesEveryRelation } from './relation-readers';

/** The key of a relation while it stands; the same from either side, because a relation has no direction. */
export function standingKeyOf(relation: { kind: string; personId: string; otherPersonId?: string | null; employerId?: string | null }): string {
  const { kind, personId, otherPersonId, employerId } = relation;
  return sha256Hex([kind, ...[personId, otherPersonId ?? ''].sort(), employerId ?? ''].join(' '));
}

/** The relation that stands under a key, or null. */
export async function standingRelation({ statements }: FactSource, key: string): Promise<Relation | null> {
  const [relation] = await rowsOf(statements, Relation, 'WHERE standing_key = ?', [key]);
  return relation ?? null;
}

/** A page of the relations the caller may see, newest first: all for inspection, for anybody else those that concern him. */
export function relationsPage(loaders: Loaders, caller: Caller, page: PageArguments): Promise<Connection<Relation>> {
  const scope = seesEveryRelation(caller)
    ? { where: 'TRUE', parameters: [] }
    : { where: '(person_id = ? OR other_person_id = ? OR declared_by_id = ?)', parameters: Array<string | null>(3).fill(caller.personId) };
  return pageOf(loaders, Relation, { ...scope, orderBy: 'id', descending: true }, page);
}

/** The relations a person is a side of, oldest first; one statement for a list of persons. */
export function relationsOfPerson(loaders: Loaders, personId: string): Promise<Relation[]> {
  const load = async (ids: readonly string[]) => {
    const relations = await rowsOf(loaders.statements, Relation, 'WHERE person_id IN (?) OR other_person_id IN (?) ORDER BY id', [ids, ids]);
    return ids.map((id) => relations.filter((relation) => relation.personId === id || relation.otherPersonId === id));
  };
  return loaders.batch('relationsOfPerson', load).load(personId);
}
