import { judge } from '@unionhall/kernel';
import { type ConfirmRectificationFacts, confirmRectificationRules } from './confirm-rectification.rule';

const finding = { state: 'rectified', responsibleId: 'responsible', rectifiedById: 'rectifier', rectifiedOn: '2026-03-10' } as const;
const facts = (changes: Partial<ConfirmRectificationFacts> = {}): ConfirmRectificationFacts => ({ input: { accepted: true }, personId: 'auditor', finding, ...changes });
const codes = (changes: Partial<ConfirmRectificationFacts> = {}) => judge(confirmRectificationRules, facts(changes)).refusals.map(({ clause, code }) => `${clause} ${code}`);

it('takes the word of another', () => expect(codes()).toEqual([]));
it.each(['responsible', 'rectifier'])('GY-5c: refuses the %s', (personId) => expect(codes({ personId })).toEqual(['GY-5c governance.rectifier-confirms']));
it('HOUSE-4: gives back only with a reason', () => {
  expect(codes({ input: { accepted: false, remark: '示例' } })).toEqual([]);
  for (const remark of [undefined, null, ' ']) expect(codes({ input: { accepted: false, remark } })).toEqual(['HOUSE-4 house.empty']);
});
it.each(['open', 'confirmed', 'referred'] as const)('HOUSE-1: is not for one that is %s', (state) => expect(codes({ finding: { ...finding, state } })).toEqual(['HOUSE-1 governance.finding-state']));
