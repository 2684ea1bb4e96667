import { judge } from '@unionhall/kernel';
import { withdrawMatterRules, type WithdrawMatterFacts } from './withdraw-matter.rule';

const matter: WithdrawMatterFacts['matter'] = { title: '示例议题', state: 'raised', proposedById: 'anna' };
const codes = (more: Partial<WithdrawMatterFacts> = {}) =>
  judge(withdrawMatterRules, { matter, personId: 'anna', item: null, ...more }).refusals.map(({ clause, code }) => `${clause} ${code}`);

it('takes who raised it, before and on an agenda', () => {
  expect(codes()).toEqual([]);
  expect(codes({ matter: { ...matter, state: 'on-agenda' }, item: { state: 'placed' } })).toEqual([]);
});
it('GY-2a: refuses anybody else', () => expect(codes({ personId: 'bert' })).toEqual(['GY-2a governance.matter-of-another']));
it.each(['decided', 'withdrawn'] as const)('HOUSE-1: refuses what is %s', (state) => expect(codes({ matter: { ...matter, state } })).toEqual(['HOUSE-1 governance.matter-not-live']));
it.each(['discussing', 'voting'] as const)('HOUSE-1: refuses it while the meeting is %s', (state) =>
  expect(codes({ matter: { ...matter, state: 'on-agenda' }, item: { state } })).toEqual(['HOUSE-1 governance.matter-under-discussion']));
