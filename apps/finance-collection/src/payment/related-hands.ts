import type { FactSource, Statements } from '@unionhall/database';
import { survivorsOf } from '../employer/line-of-mergers';
import { PayeeAccount } from '../payee/payee-account.entity';
import type { PaymentOrder } from './payment-order.entity';
import type { HandRelation, RelatedHandsFacts } from './related-hands.rule';

interface Row extends Omit<HandRelation, 'unitId'> {
  readonly employerId: string | null;
}

/** What the rules on conflicts look at: the relations of everybody with a hand in the payment, and whose the account is. For a page of orders as many statements as for one. */
export async function relatedHands(source: FactSource, order: PaymentOrder, callerId: string): Promise<Pick<RelatedHandsFacts, 'relations' | 'payee'>> {
  const hands = [order.requestedById, ...(order.authorisedById === null ? [] : [order.authorisedById]), callerId].filter((id, index, all) => all.indexOf(id) === index);
  const found = await Promise.all(hands.map((id) => relationsOf(source, id)));
  const { employerId, personId } = await source.toRead(PayeeAccount, order.payeeAccountId);
  const relations = found.flat().map(async ({ employerId: interest, ...relation }) => ({ ...relation, unitId: await survivorOf(source, interest) }));
  return { relations: [...new Map((await Promise.all(relations)).map((relation) => [relation.id, relation])).values()], payee: { unitId: await survivorOf(source, employerId), personId } };
}

const relationsOf = ({ statements, loaders }: FactSource, personId: string): Promise<Row[]> =>
  loaders ? loaders.batch('relations of a person', (ids) => relationsByPerson(statements, ids)).load(personId) : relationsByPerson(statements, [personId]).then(([own]) => own!);

async function relationsByPerson(statements: Statements, ids: readonly string[]): Promise<Row[][]> {
  const rows = await statements.query<Row[]>(
    `SELECT id, kind, person_id AS personId, other_person_id AS otherPersonId, employer_id AS employerId, from_day AS \`from\`, withdrawn_on AS withdrawnOn
       FROM relation_copy WHERE person_id IN (?) OR other_person_id IN (?) ORDER BY id`,
    [ids, ids],
  );
  return ids.map((id) => rows.filter(({ personId, otherPersonId }) => personId === id || otherPersonId === id));
}

async function survivorOf({ statements, loaders }: FactSource, employerId: string | null): Promise<string | null> {
  if (employerId === null) return null;
  return loaders ? loaders.batch('survivor of an employer', (ids) => survivorsOf(statements, ids)).load(employerId) : (await survivorsOf(statements, [employerId]))[0]!;
}
