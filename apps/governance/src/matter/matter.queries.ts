import type { FactSource, Loaders } from '@unionhall/database';
import { rowsOf } from '@unionhall/database';
import { type Connection, pageForParent, pageOf, type PageArguments } from '@unionhall/graphql';
import { Matter } from './matter.entity';
import type { MatterFilter } from './matter.inputs';

/** The undecided matter over a subject, or null; locked in a transaction, because whoever asks may withdraw it. */
export async function liveMatterOn({ statements, locking }: Pick<FactSource, 'statements' | 'locking'>, subjectType: string, subjectId: string): Promise<Matter | null> {
  const [matter] = await rowsOf(statements, Matter, `WHERE subject_id = ? AND subject_type = ? AND is_live = 1${locking ? ' FOR UPDATE' : ''}`, [subjectId, subjectType]);
  return matter ?? null;
}

/** A page of the matters, newest first. */
export function mattersPage(loaders: Loaders, { state, powerItem }: MatterFilter, page: PageArguments): Promise<Connection<Matter>> {
  const equal: Readonly<Record<string, string | null | undefined>> = { state, power_item: powerItem };
  const conditions = Object.entries(equal).filter(([, value]) => value);
  const where = ['TRUE', ...conditions.map(([column]) => `${column} = ?`)].join(' AND ');
  return pageOf(loaders, Matter, { where, parameters: conditions.map(([, value]) => value), orderBy: 'id', descending: true }, page);
}

/** A page of the matters a person raised, newest first; one statement for a list of persons. */
export function mattersRaisedBy(loaders: Loaders, personId: string, page: PageArguments): Promise<Connection<Matter>> {
  return pageForParent(loaders, Matter, 'proposedById', personId, { where: 'TRUE', parameters: [], orderBy: 'id', descending: true }, page);
}

/** The matters that name a person or an employer as a party, newest first; one statement for a list of them. */
export function mattersNaming(loaders: Loaders, party: 'person_id' | 'employer_id', id: string): Promise<Matter[]> {
  return loaders
    .batch(`matters naming ${party}`, async (ids) => {
      const pairs = await loaders.statements.query<{ partyId: string; matterId: string }[]>(
        `SELECT DISTINCT ${party} AS partyId, matter_id AS matterId FROM matter_party WHERE ${party} IN (?) ORDER BY matter_id DESC`,
        [ids],
      );
      const matters = await Promise.all(pairs.map(({ matterId }) => loaders.byId(Matter, matterId)));
      return ids.map((wanted) => matters.filter((matter, index): matter is Matter => matter !== null && pairs[index]!.partyId === wanted));
    })
    .load(id);
}
