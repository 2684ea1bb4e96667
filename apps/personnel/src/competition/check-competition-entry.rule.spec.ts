import { judge } from '@unionhall/kernel';
import { type CheckCompetitionEntryFacts, checkCompetitionEntryRules } from './check-competition-entry.rule';

const met = { conditionId: 'a', met: true, documentSha256: 'ab'.repeat(32) };
const codes = ({ checks = [met] as CheckCompetitionEntryFacts['input']['checks'], state = 'entered' as CheckCompetitionEntryFacts['entry']['state'], personId = 'officer' }) =>
  judge(checkCompetitionEntryRules, { input: { checks }, personId, entry: { personId: 'one', state }, conditions: [{ id: 'a', text: '品行端正' }] }).refusals.map(({ clause, code }) => `${clause} ${code}`);

it('takes one result for each condition', () => expect(codes({})).toEqual([]));
it('refuses none, and one twice [HOUSE-4]', () => expect([codes({ checks: [] }), codes({ checks: [met, met] })]).toEqual([['HOUSE-4 personnel.conditions-not-each-checked'], ['HOUSE-4 personnel.conditions-not-each-checked']]));
it('refuses one without its ground [WZ-2]', () => expect(codes({ checks: [{ conditionId: 'a', met: false }] })).toEqual(['WZ-2 personnel.check-without-ground']));
it('refuses a second check [HOUSE-1]', () => expect(codes({ state: 'qualified' })).toEqual(['HOUSE-1 personnel.competition-entry-state']));
it('refuses one’s own [CP-6]', () => expect(codes({ personId: 'one' })).toEqual(['CP-6 personnel.candidate-checks-himself']));
