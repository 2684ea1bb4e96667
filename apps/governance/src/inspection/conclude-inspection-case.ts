import { act, insertRow } from '@unionhall/database';
import { inspection } from '../relation/relation-readers';
import { accountableOn } from './accountable';
import { AccountablePerson } from './accountable-person.entity';
import { concludeInspectionCaseRules } from './conclude-inspection-case.rule';
import { InspectionCase } from './inspection-case.entity';
import { ConcludeInspectionCaseInput } from './inspection-case.inputs';
import { inspectionCaseLife } from './inspection-case.life';

/** Ends a case; in a breach whoever held, supervised and inspected the power that day must answer, computed and not chosen (案件办结) [GY-6]. */
export const concludeInspectionCase = act({
  name: 'concludeInspectionCase',
  description: '案件办结,责任人员按办理当日的分管和席位确定。Ends a case; who must answer is computed from the charges and seats of the day [GY-5d, GY-6].',
  who: inspection,
  input: ConcludeInspectionCaseInput,
  object: InspectionCase,
  answers: 'inspectionCase',
  gather: async (source, { input: { caseId, expectedVersion } }) => {
    const inspectionCase = await source.toChange(InspectionCase, caseId, expectedVersion);
    return { inspectionCase, computed: await accountableOn(source, inspectionCase) };
  },
  rules: concludeInspectionCaseRules,
  write: async (tx, { input: { outcome, conclusion, deviations }, inspectionCase, computed, personId: concludedById, today: concludedOn, now }) => {
    const leftOut = new Map(deviations.filter(({ deviation }) => deviation === 'left-out').map(({ personId, reason }) => [personId, reason.trim()]));
    const ofRegister = computed.map(({ personId, capacity }) => ({ personId, capacity, deviation: leftOut.has(personId) ? ('left-out' as const) : null, reason: leftOut.get(personId) ?? null }));
    const added = deviations.filter(({ deviation }) => deviation === 'added').map(({ personId, reason }) => ({ personId, capacity: 'other' as const, deviation: 'added' as const, reason: reason.trim() }));
    for (const person of outcome === 'breach' ? [...ofRegister, ...added] : []) await insertRow(tx.manager, AccountablePerson, { id: tx.newId(), caseId: inspectionCase.id, ...person });
    return inspectionCaseLife.move(tx, inspectionCase, 'concludeInspectionCase', now, { outcome, conclusion: conclusion.trim(), concludedById, concludedOn });
  },
  about: ({ caseId }) => caseId,
});
