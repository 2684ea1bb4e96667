import { judge, localDate } from '@unionhall/kernel';
import { type SubmitAcceptanceOpinionFacts, submitAcceptanceOpinionRules } from './submit-acceptance-opinion.rule';

const facts: SubmitAcceptanceOpinionFacts = { input: { comment: '示例' }, acceptance: { state: 'submitted' }, submittedOn: null };
const codes = (changes: Partial<SubmitAcceptanceOpinionFacts>) => judge(submitAcceptanceOpinionRules, { ...facts, ...changes }).refusals.map(({ clause, code }) => `${clause} ${code}`);

it('takes an opinion with its reason', () => expect(codes({})).toEqual([]));

it.each<[string, Partial<SubmitAcceptanceOpinionFacts>, string[]]>([
  ['after the conclusion', { acceptance: { state: 'failed' } }, ['YZ-9 grants.acceptance-concluded']],
  ['a second one', { submittedOn: localDate('2026-03-10') }, ['HOUSE-3 grants.opinion-sealed-already']],
  ['without a reason', { input: { comment: ' ' } }, ['YZ-8 grants.opinion-without-reason']],
])('refuses one %s', (_what, changes, expected) => expect(codes(changes)).toEqual(expected));
