import { tradeUnionInRegister } from '@unionhall/contracts';
import { act, haveParameters, parameterOn } from '@unionhall/database';
import { addDays } from '@unionhall/kernel';
import { askEmployer } from '../employer/ask-employer';
import { Workstation } from '../workstation/workstation.entity';
import { requestServiceTaskRules } from './request-service-task.rule';
import { ServiceTask } from './service-task.entity';
import { RequestServiceTaskInput } from './service-task.inputs';
import { serviceTaskLife } from './service-task.life';
import { taskMoved } from './task-moved';

/** Somebody in the park, or the office, asks a station for a service; its last day is that of its kind (申请服务) [DX-3, DX-4]. */
export const requestServiceTask = act({
  name: 'requestServiceTask',
  description: '申请服务,办理期限按任务种类确定。Asks a station for a service; its last day is that of its kind [DX-3, DX-4].',
  who: ['worker', 'union-chair', 'employer-representative', 'professional-union-worker', 'officer', 'department-head', 'deputy'],
  input: RequestServiceTaskInput,
  object: ServiceTask,
  answers: 'serviceTask',
  ask: async (ask, input, source) => {
    await haveParameters(ask, source, ['workstations.task-kinds', 'workstations.task-days']);
    const tradeUnionId = 'tradeUnionId' in input ? input.tradeUnionId : null;
    return { employer: await askEmployer(ask, input), tradeUnion: tradeUnionId ? await ask(tradeUnionInRegister, tradeUnionId) : null };
  },
  gather: async (source, { input: { workstationId }, today }) => ({
    workstation: await source.toRead(Workstation, workstationId),
    kinds: await parameterOn(source, 'workstations.task-kinds', today),
    days: await parameterOn(source, 'workstations.task-days', today),
  }),
  rules: requestServiceTaskRules,
  write: (tx, { input: { workstationId, kind, serves, title, description, employerId = null, tradeUnionId = null }, days, personId, today, now }) => {
    const undone = { assigneeId: null, completedById: null, completedOn: null, result: null, evidenceSha256: null, evidenceEventId: null, confirmedById: null, confirmedOn: null, confirmation: null, score: null, refusalReason: null };
    const asked = { workstationId, kind, serves, title: title.trim(), description: description.trim(), employerId, tradeUnionId, requestedById: personId, requestedOn: today, dueOn: addDays(today, days[kind]) };
    return serviceTaskLife.begin(tx, { id: tx.newId(), ...asked, ...undone, version: 1 }, 'requestServiceTask', now);
  },
  tell: taskMoved,
});
