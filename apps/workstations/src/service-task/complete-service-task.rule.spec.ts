import { judge } from '@unionhall/kernel';
import { type CompleteServiceTaskFacts, completeServiceTaskRules } from './complete-service-task.rule';

const facts: CompleteServiceTaskFacts = { personId: 'anna', task: { title: '示例', state: 'accepted', assigneeId: 'anna', kind: 'coordination' }, atStation: ['anna', 'ben'], input: { result: '示例' }, asked: { standing: null } };
const codes = (changes: Partial<CompleteServiceTaskFacts>) => judge(completeServiceTaskRules, { ...facts, ...changes }).refusals.map(({ clause, code }) => `${clause} ${code}`);
const inState = (state: CompleteServiceTaskFacts['task']['state']) => ({ task: { ...facts.task, state } });
const states = ['requested', 'accepted', 'completed', 'confirmed', 'refused'] as const;
it('lets it through where all is right', () => expect(codes({})).toEqual([]));
it('HOUSE-1: only what is accepted', () => expect(states.filter((state) => !codes(inState(state)).includes('HOUSE-1 workstations.task-in-another-state'))).toEqual(['accepted']));
it('DX-2: only who is at the station', () => expect(codes({ atStation: ['ben'] })).toEqual(['DX-2 workstations.not-at-the-station']));
it('DX-4: only who took it on', () => expect(codes({ task: { ...facts.task, assigneeId: 'ben' } })).toEqual(['DX-4 workstations.task-of-another']));
it('HOUSE-4: not without a word', () => expect(codes({ input: { result: ' ' } })).toEqual(['HOUSE-4 house.empty']));
describe.each([
  ['park-union-organising', 'workstations.union-not-formed', { hasUnion: false, inArrears: false }, { hasUnion: true, inArrears: true }],
  ['dues-collection', 'workstations.arrears-not-cleared', { hasUnion: true, inArrears: true }, { hasUnion: false, inArrears: false }],
])('DX-4: %s about a unit', (kind, code, before, after) => {
  const of = (standing: CompleteServiceTaskFacts['asked']['standing']) => codes({ task: { ...facts.task, kind }, asked: { standing } });
  it('is not done before finance says so', () => expect(of(before)).toEqual([`DX-4 ${code}`]));
  it('is done then, and where it is about no unit', () => expect([of(after), of(null)]).toEqual([[], []]));
});
