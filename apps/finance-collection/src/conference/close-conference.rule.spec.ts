import { judge, localDate } from '@unionhall/kernel';
import { type CloseConferenceFacts, closeConferenceRules } from './close-conference.rule';

const topic = (kind: CloseConferenceFacts['topics'][number]['kind'], resolution: string | null = '示例决议') => ({ title: `示例${kind}`, kind, resolution });
const facts: CloseConferenceFacts = { conference: { title: '示例会议', state: 'called', heldOn: localDate('2026-03-10') }, topics: [topic('targets')], taskCount: 1, today: localDate('2026-03-10') };
const codes = (change: Partial<CloseConferenceFacts> = {}) => judge(closeConferenceRules, { ...facts, ...change }).refusals.map(({ clause, code }) => `${clause} ${code}`);
const june = { today: localDate('2026-06-30'), conference: { ...facts.conference, heldOn: localDate('2026-06-30') } };

it('takes a conference whose topics are resolved and left a task', () => expect(codes()).toEqual([]));
it('HOUSE-1: refuses one that is closed', () => expect(codes({ conference: { ...facts.conference, state: 'closed' } })).toEqual(['HOUSE-1 finance-collection.conference-state']));
it('HOUSE-5: refuses one that is held tomorrow', () => expect(codes({ conference: { ...facts.conference, heldOn: localDate('2026-03-11') } })).toEqual(['HOUSE-5 finance-collection.conference-not-held']));
it('BH-2: refuses topics without resolution, naming them', () =>
  expect(judge(closeConferenceRules, { ...facts, topics: [topic('targets'), topic('other', null)] }).refusals).toMatchObject([{ clause: 'BH-2', code: 'finance-collection.topics-unresolved', facts: { count: 1, topics: ['示例other'] } }]));
it('BH-2: refuses one that leaves no task', () => expect(codes({ taskCount: 0 })).toEqual(['BH-2 finance-collection.conference-without-tasks']));

describe('BH-2: the topics of June', () => {
  const all = [topic('leadership'), topic('union-formation'), topic('targets'), topic('combination')];
  it('takes the four, and more', () => expect(codes({ ...june, topics: [...all, topic('other')] })).toEqual([]));
  it.each(all.map(({ kind }) => kind))('refuses June without %s', (kind) => expect(codes({ ...june, topics: all.filter((each) => each.kind !== kind) })).toEqual(['BH-2 finance-collection.june-topics-missing']));
  it.each(['2026-05-31', '2026-07-01'])('asks for none of them on %s', (day) => expect(codes({ today: localDate(day), conference: { ...facts.conference, heldOn: localDate(day) } })).toEqual([]));
});
