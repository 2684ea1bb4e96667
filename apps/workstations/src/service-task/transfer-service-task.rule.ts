import { ok, refuse, type Rule } from '@unionhall/kernel';
import { rule, textIsGiven } from '@unionhall/rulebook';
import { callerIsAtStation, type ServiceTaskFacts, stateAllows } from './service-task.rule';

/** What the rules of transferServiceTask look at. */
export type TransferServiceTaskFacts = ServiceTaskFacts & { readonly input: { readonly personId: string; readonly reason: string } };

/** DX-2: it passes to somebody who is at the station, too. */
export const successorIsAtStation = rule<TransferServiceTaskFacts>('DX-2', 'workstations.successor-not-at-the-station', ({ input: { personId }, task: { title: task }, atStation }) =>
  atStation.includes(personId) ? ok : refuse({ path: ['personId'], facts: { task }, remedy: 'name-somebody-at-the-station' }),
);

/** DX-4: it passes from one person to another. */
export const successorIsAnother = rule<TransferServiceTaskFacts>('DX-4', 'workstations.task-to-its-assignee', ({ input: { personId }, task: { title: task, assigneeId } }) =>
  personId === assigneeId ? refuse({ path: ['personId'], facts: { task }, remedy: 'name-somebody-at-the-station' }) : ok,
);

export const transferServiceTaskRules: readonly Rule<TransferServiceTaskFacts>[] = [stateAllows('transferServiceTask'), callerIsAtStation, successorIsAtStation, successorIsAnother, textIsGiven('reason')];
