import { type DomainEvent, unionFormed } from '@unionhall/contracts';
import { act, type FactSource, guardedUpdate, insertRow } from '@unionhall/database';
import { month } from '@unionhall/kernel';
import { tellEmployerChanged } from '../employer/employer-changed';
import { namesOf } from '../employer/employer-names';
import { Employer } from '../employer/employer.entity';
import { enterParticulars } from '../employer/enter-employer';
import { placeInTree } from '../trade-union/place-in-tree';
import { TradeUnion } from '../trade-union/trade-union.entity';
import { formUnionRules } from './form-union.rule';
import { FormUnionInput } from './survey.inputs';

/** Forms the union of a unit (单位建会): from the month after, the unit pays dues instead of the preparation fund [BH-5, CP-3]. */
export const formUnion = act({
  name: 'formUnion',
  description: '单位建会,次月起缴纳工会经费。Forms the union of a unit; from the month after it pays dues instead of the preparation fund [BH-5, CP-3].',
  who: ['officer', 'department-head'],
  input: FormUnionInput,
  object: Employer,
  answers: 'employer',
  published: true,
  gather: async (source, { input: { employerId, expectedVersion, name, parentId, formedOn } }) => {
    const employer = await source.toChange(Employer, employerId, expectedVersion);
    return { employer, names: await namesOf(source, employerId), visitedById: await lastVisitor(source, employerId), ...(await placeInTree(source, { name, kind: 'grassroots', parentId, formedOn })) };
  },
  rules: formUnionRules,
  write: async (tx, { input: { reason }, employer, union, personId, today }) => {
    const { id: tradeUnionId } = await insertRow(tx.manager, TradeUnion, { id: tx.newId(), ...union, version: 1 });
    const next = await guardedUpdate(tx.manager, Employer, employer, { tradeUnionId, unionFormedIn: month(union.formedOn.slice(0, 7)) });
    await enterParticulars(tx, next, { recordedById: personId, fromDay: today, reason });
    return next;
  },
  tell: (employer, { input: { members }, names, union, visitedById, personId }) => [tellEmployerChanged(employer, names), tellUnionFormed(employer, union, { members, broughtAboutById: visitedById ?? personId, formedById: personId })],
  about: ({ employerId }) => employerId,
});

/** Who last recorded a visit to the unit; null where nobody did. */
async function lastVisitor({ statements }: FactSource, employerId: string): Promise<string | null> {
  const [visit] = await statements.query<{ personId: string }[]>('SELECT recorded_by_id AS personId FROM survey_visit WHERE employer_id = ? AND recorded_by_id IS NOT NULL ORDER BY visited_on DESC, id DESC LIMIT 1', [employerId]);
  return visit?.personId ?? null;
}

function tellUnionFormed({ id: employerId, tradeUnionId }: Employer, { name, formedOn }: Pick<TradeUnion, 'name' | 'formedOn'>, who: { readonly members: number; readonly broughtAboutById: string; readonly formedById: string }): DomainEvent {
  return unionFormed.about(tradeUnionId!, { tradeUnionId: tradeUnionId!, employerId, name, formedOn, ...who });
}
