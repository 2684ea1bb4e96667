import { judge, localDate } from '@unionhall/kernel';
import { withdrawRelationRules } from './withdraw-relation.rule';

const codes = (roles: string | readonly string[], declaredById: string, withdrawnOn: string | null = null) =>
  judge(withdrawRelationRules, {
    relation: { declaredById, withdrawnOn: withdrawnOn === null ? null : localDate(withdrawnOn) },
    personId: 'anna',
    caller: { roles: typeof roles === 'string' ? [roles] : roles },
  }).refusals.map(({ clause, code }) => `${clause} ${code}`);

it('takes who declared it', () => expect(codes('expert', 'anna')).toEqual([]));
it.each(['inspection-head', 'inspector'])('CP-6: takes the %s for another', (role) => expect(codes(role, 'other')).toEqual([]));
it('CP-6: takes who has such a role among others', () => expect(codes(['worker', 'inspector'], 'other')).toEqual([]));
it.each(['expert', 'officer', 'chief'])('CP-6: refuses the %s for another', (role) => expect(codes(role, 'other')).toEqual(['CP-6 governance.withdrawal-by-another']));
it('HOUSE-1: refuses what was withdrawn', () => expect(codes('expert', 'anna', '2026-01-01')).toEqual(['HOUSE-1 governance.relation-already-withdrawn']));
