import { judge } from '@unionhall/kernel';
import { type TransferServiceTaskFacts, transferServiceTaskRules } from './transfer-service-task.rule';

const facts: TransferServiceTaskFacts = { personId: 'anna', task: { title: '示例', state: 'accepted', assigneeId: 'anna' }, atStation: ['anna', 'ben'], input: { personId: 'ben', reason: '示例' } };
const codes = (changes: Partial<TransferServiceTaskFacts>) => judge(transferServiceTaskRules, { ...facts, ...changes }).refusals.map(({ clause, code }) => `${clause} ${code}`);
const inState = (state: TransferServiceTaskFacts['task']['state']) => ({ task: { ...facts.task, state } });
const states = ['requested', 'accepted', 'completed', 'confirmed', 'refused'] as const;
it('lets it through where all is right', () => expect(codes({})).toEqual([]));
it('HOUSE-1: only what is accepted', () => expect(states.filter((state) => !codes(inState(state)).includes('HOUSE-1 workstations.task-in-another-state'))).toEqual(['accepted']));
it('DX-2: only who is at the station', () => expect(codes({ atStation: ['ben'] })).toEqual(['DX-2 workstations.not-at-the-station']));
it('DX-2: to nobody who is not', () => expect(codes({ input: { ...facts.input, personId: 'chris' } })).toEqual(['DX-2 workstations.successor-not-at-the-station']));
it('DX-4: not to who has it', () => expect(codes({ input: { ...facts.input, personId: 'anna' } })).toEqual(['DX-4 workstations.task-to-its-assignee']));
it('HOUSE-4: not without a word', () => expect(codes({ input: { personId: 'ben', reason: ' ' } })).toEqual(['HOUSE-4 house.empty']));
