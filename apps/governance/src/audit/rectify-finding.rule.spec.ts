import { judge } from '@unionhall/kernel';
import { type RectifyFindingFacts, rectifyFindingRules } from './rectify-finding.rule';

const facts = (changes: Partial<RectifyFindingFacts> = {}): RectifyFindingFacts => ({ input: { rectification: '示例' }, personId: 'then', finding: { state: 'open', responsibleId: 'then' }, holderId: 'now', ...changes });
const codes = (changes: Partial<RectifyFindingFacts> = {}) => judge(rectifyFindingRules, facts(changes)).refusals.map(({ clause, code }) => `${clause} ${code}`);

it.each(['then', 'now'])('GY-2a: is for whoever holds the power %s', (personId) => expect(codes({ personId })).toEqual([]));
it('GY-2a: is for nobody else, vacant or not', () => {
  expect(codes({ personId: 'other' })).toEqual(['GY-2a governance.not-responsible']);
  expect(codes({ personId: 'other', holderId: null })).toEqual(['GY-2a governance.not-responsible']);
});
it('HOUSE-4: says what was done', () => expect(codes({ input: { rectification: ' ' } })).toEqual(['HOUSE-4 house.empty']));
it.each(['rectified', 'confirmed', 'referred'] as const)('HOUSE-1: is not for one that is %s', (state) => expect(codes({ finding: { state, responsibleId: 'then' } })).toEqual(['HOUSE-1 governance.finding-state']));
