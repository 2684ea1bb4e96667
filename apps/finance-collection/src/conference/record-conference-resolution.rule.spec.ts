import { judge, localDate } from '@unionhall/kernel';
import { type RecordConferenceResolutionFacts, recordConferenceResolutionRules } from './record-conference-resolution.rule';

const today = localDate('2026-03-10');
const facts: RecordConferenceResolutionFacts = {
  input: { resolution: '示例决议', tasks: [{ dueOn: today }] },
  conference: { title: '示例会议', state: 'called', heldOn: today },
  topic: { title: '示例议题', resolvedOn: null },
  unregistered: [],
  caller: { roles: ['tax-officer'] },
  today,
};
const codes = (change: Partial<RecordConferenceResolutionFacts> = {}) => judge(recordConferenceResolutionRules, { ...facts, ...change }).refusals.map(({ clause, code }) => `${clause} ${code}`);

it('takes a resolution with a task, and one without', () => {
  expect(codes()).toEqual([]);
  expect(codes({ input: { resolution: '示例决议', tasks: [] } })).toEqual([]);
});
it('HOUSE-1: refuses one of a closed conference', () => expect(codes({ conference: { ...facts.conference, state: 'closed' } })).toEqual(['HOUSE-1 finance-collection.conference-state']));
it('HOUSE-5: refuses one before the conference is held', () => expect(codes({ conference: { ...facts.conference, heldOn: localDate('2026-03-11') } })).toEqual(['HOUSE-5 finance-collection.conference-not-held']));
it('HOUSE-3: refuses a second', () => expect(codes({ topic: { title: '示例议题', resolvedOn: today } })).toEqual(['HOUSE-3 finance-collection.topic-resolved']));
it('HOUSE-4: refuses one that says nothing', () => expect(codes({ input: { ...facts.input, resolution: ' ' } })).toEqual(['HOUSE-4 house.empty']));
it('HOUSE-5: refuses each task that was due yesterday', () => expect(codes({ input: { ...facts.input, tasks: [{ dueOn: localDate('2026-03-09') }, { dueOn: today }, { dueOn: localDate('2026-03-09') }] } })).toEqual(Array(2).fill('HOUSE-5 finance-collection.task-day-past')));
it('HOUSE-2: refuses somebody nobody registered', () => expect(codes({ unregistered: [{ path: ['tasks', '0', 'responsibleId'], id: 'nobody' }] })).toEqual(['HOUSE-2 house.not-registered']));
it('GY-1: what the leadership body is to decide is raised by the office', () => {
  const input = { ...facts.input, matterUnder: 'collection-payments' };
  expect(codes({ input })).toEqual(['GY-1 finance-collection.resolution-raised-by-bureau']);
  for (const role of ['officer', 'department-head']) expect(codes({ input, caller: { roles: ['tax-officer', role] } })).toEqual([]);
});
