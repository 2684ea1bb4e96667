import { judge } from '@unionhall/kernel';
import { type ConfirmServiceTaskFacts, confirmServiceTaskRules } from './confirm-service-task.rule';

const facts: ConfirmServiceTaskFacts = { personId: 'anna', task: { title: '示例', state: 'completed', assigneeId: 'ben', completedById: 'dora' }, input: { confirmation: '示例' }, stepBy: ['chris'] };
const codes = (changes: Partial<ConfirmServiceTaskFacts>) => judge(confirmServiceTaskRules, { ...facts, ...changes }).refusals.map(({ clause, code }) => `${clause} ${code}`);
const inState = (state: ConfirmServiceTaskFacts['task']['state']) => ({ task: { ...facts.task, state } });
const states = ['requested', 'accepted', 'completed', 'confirmed', 'refused'] as const;
it('lets it through where all is right', () => expect(codes({})).toEqual([]));
it('HOUSE-1: only what is completed', () => expect(states.filter((state) => !codes(inState(state)).includes('HOUSE-1 workstations.task-in-another-state'))).toEqual(['completed']));
const DID_IT = ['DX-4 workstations.confirmed-by-who-did-it'];
it.each(['ben', 'chris', 'dora'])('DX-4: not by %s, who had a hand in it', (personId) => expect(codes({ personId })).toEqual(DID_IT));
it('HOUSE-4: not without a word', () => expect(codes({ input: { confirmation: ' ' } })).toEqual(['HOUSE-4 house.empty']));
