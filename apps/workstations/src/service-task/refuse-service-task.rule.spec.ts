import { judge } from '@unionhall/kernel';
import { type RefuseServiceTaskFacts, refuseServiceTaskRules } from './refuse-service-task.rule';

const facts: RefuseServiceTaskFacts = { personId: 'anna', task: { title: '示例', state: 'requested', assigneeId: null }, atStation: ['anna', 'ben'], input: { reason: '示例' } };
const codes = (changes: Partial<RefuseServiceTaskFacts>) => judge(refuseServiceTaskRules, { ...facts, ...changes }).refusals.map(({ clause, code }) => `${clause} ${code}`);
const inState = (state: RefuseServiceTaskFacts['task']['state']) => ({ task: { ...facts.task, state } });
const states = ['requested', 'accepted', 'completed', 'confirmed', 'refused'] as const;
it('lets it through where all is right', () => expect(codes({})).toEqual([]));
it('HOUSE-1: only what is requested', () => expect(states.filter((state) => !codes(inState(state)).includes('HOUSE-1 workstations.task-in-another-state'))).toEqual(['requested']));
it('DX-2: only who is at the station', () => expect(codes({ atStation: ['ben'] })).toEqual(['DX-2 workstations.not-at-the-station']));
it('HOUSE-4: not without a word', () => expect(codes({ input: { reason: ' ' } })).toEqual(['HOUSE-4 house.empty']));
