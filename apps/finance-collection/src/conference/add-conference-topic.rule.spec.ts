import { judge, localDate } from '@unionhall/kernel';
import { type AddConferenceTopicFacts, addConferenceTopicRules } from './add-conference-topic.rule';

const facts: AddConferenceTopicFacts = { input: { title: '示例议题', problemId: 'problem' }, conference: { title: '示例会议', state: 'called' }, titleIsTaken: false, problem: { title: '示例问题', solvedOn: null } };
const codes = (change: Partial<AddConferenceTopicFacts> = {}) => judge(addConferenceTopicRules, { ...facts, ...change }).refusals.map(({ clause, code }) => `${clause} ${code}`);

it('takes a topic with a problem and one without', () => {
  expect(codes()).toEqual([]);
  expect(codes({ input: { title: '示例议题' }, problem: null })).toEqual([]);
});
it('HOUSE-1: refuses one for a closed conference', () => expect(codes({ conference: { title: '示例会议', state: 'closed' } })).toEqual(['HOUSE-1 finance-collection.conference-state']));
it('HOUSE-4: refuses no title', () => expect(codes({ input: { ...facts.input, title: '' } })).toEqual(['HOUSE-4 house.empty']));
it('HOUSE-3: refuses one a second time', () => expect(codes({ titleIsTaken: true })).toEqual(['HOUSE-3 house.already-registered']));
it('HOUSE-2: refuses a problem nobody raised', () => expect(codes({ problem: null })).toEqual(['HOUSE-2 house.not-registered']));
it('BH-1: refuses a problem that is solved', () => expect(codes({ problem: { title: '示例问题', solvedOn: localDate('2026-03-10') } })).toEqual(['BH-1 finance-collection.problem-solved']));
