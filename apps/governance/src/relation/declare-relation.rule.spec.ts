import { judge, localDate } from '@unionhall/kernel';
import { type DeclareRelationFacts, declareRelationRules } from './declare-relation.rule';

const ANNA = 'anna';
const input = { personId: ANNA, kind: 'kinship', otherPersonId: 'other' };
const codes = (changes: Partial<DeclareRelationFacts> = {}) =>
  judge(declareRelationRules, { input, personId: ANNA, caller: { roles: ['expert'] }, unregistered: [], standing: null, ...changes }).refusals.map(({ clause, code }) => `${clause} ${code}`);

it('takes a declaration of one’s own', () => expect(codes()).toEqual([]));

describe('CP-6: those of others', () => {
  it.each(['inspection-head', 'inspector', 'officer'])('are for the %s', (role) => expect(codes({ personId: 'somebody', caller: { roles: [role] } })).toEqual([]));
  it('are for who has such a role among others', () => expect(codes({ personId: 'somebody', caller: { roles: ['worker', 'officer'] } })).toEqual([]));
  it.each(['expert', 'chief', 'worker'])('are not for the %s', (role) =>
    expect(codes({ personId: 'somebody', caller: { roles: [role] } })).toEqual(['CP-6 governance.relation-of-another-person']),
  );
});

it('CP-6: nobody is related to himself', () => expect(codes({ input: { ...input, otherPersonId: ANNA } })).toEqual(['CP-6 governance.relation-with-self']));

describe('HOUSE-4: the other side', () => {
  it('may be an employer for supply', () => expect(codes({ input: { personId: ANNA, kind: 'supply', employerId: 'employer' } })).toEqual([]));
  it('may be an employer for a declared interest', () => expect(codes({ input: { personId: ANNA, kind: 'declared-interest', employerId: 'employer' } })).toEqual([]));
  it.each(['kinship', 'teacher-student', 'shared-patent'])('is a person for %s', (kind) =>
    expect(codes({ input: { personId: ANNA, kind, employerId: 'employer' } })).toEqual(['HOUSE-4 governance.relation-without-other-side']),
  );
  it('is there', () => expect(codes({ input: { personId: ANNA, kind: 'declared-interest' } })).toEqual(['HOUSE-4 governance.relation-without-other-side']));
});

it('HOUSE-2: both are registered persons', () =>
  expect(codes({ unregistered: [{ path: ['otherPersonId'], id: 'nobody' }] })).toEqual(['HOUSE-2 house.not-registered']));

it('HOUSE-3: stands once', () => expect(codes({ standing: { declaredOn: localDate('2026-01-01') } })).toEqual(['HOUSE-3 governance.relation-already-declared']));
