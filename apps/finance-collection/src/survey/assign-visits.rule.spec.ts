import { judge, localDate } from '@unionhall/kernel';
import { type AssignedEmployer, type AssignVisitsFacts, assignVisitsRules } from './assign-visits.rule';

const payer: AssignedEmployer = { id: 'payer', name: '示例一厂', mergedIntoId: null, hasUnion: false, isBeingVisited: false };
const member: AssignedEmployer = { id: 'member', name: '示例二厂', mergedIntoId: null, hasUnion: true, isBeingVisited: false };
const facts: AssignVisitsFacts = { input: { employerIds: ['payer', 'member'], dueOn: localDate('2026-03-10') }, today: localDate('2026-03-10'), employers: [payer, member], payersWaiting: 0 };
const refusals = (change: Partial<AssignVisitsFacts> = {}) => judge(assignVisitsRules, { ...facts, ...change }).refusals.map(({ clause, code, path }) => `${clause} ${code} ${path.join('.')}`);

describe('BH-5: payers of the preparation fund first', () => {
  it('takes a unit with a union once no payer waits', () => expect(refusals()).toEqual([]));
  it('refuses it while one does, naming the units with a union', () => {
    expect(refusals({ payersWaiting: 1 })).toEqual(['BH-5 finance-collection.payers-first employerIds']);
    expect(judge(assignVisitsRules, { ...facts, payersWaiting: 1 }).refusals).toMatchObject([{ facts: { payers: 1, employers: ['示例二厂'] } }]);
  });
  it('takes payers alone while others wait', () => expect(refusals({ input: { ...facts.input, employerIds: ['payer'] }, employers: [payer], payersWaiting: 9 })).toEqual([]));
});

describe('HOUSE-2: units are registered and live', () => {
  it('refuses one nobody registered', () => expect(refusals({ employers: [payer] })).toEqual(['HOUSE-2 house.not-registered employerIds.1']));
  it('refuses one that is merged', () => expect(refusals({ employers: [payer, { ...member, mergedIntoId: 'payer' }] })).toEqual(['HOUSE-2 finance-collection.employer-merged employerIds.1']));
});

describe('HOUSE-3: one visit at a time', () => {
  it('refuses a unit that is being visited', () => expect(refusals({ employers: [{ ...payer, isBeingVisited: true }, member] })).toEqual(['HOUSE-3 finance-collection.unit-being-visited employerIds.0']));
  it('refuses a unit named twice', () => expect(refusals({ input: { ...facts.input, employerIds: ['payer', 'payer'] }, employers: [payer] })).toEqual(['HOUSE-3 finance-collection.unit-being-visited employerIds.0']));
});

it('HOUSE-5: refuses a last day that is past', () => expect(refusals({ input: { ...facts.input, dueOn: localDate('2026-03-09') } })).toEqual(['HOUSE-5 finance-collection.task-day-past dueOn']));
