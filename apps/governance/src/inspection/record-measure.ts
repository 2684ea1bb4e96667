import { act, insertRow } from '@unionhall/database';
import { inspection } from '../relation/relation-readers';
import { AccountabilityMeasure } from './accountability-measure.entity';
import { AccountablePerson } from './accountable-person.entity';
import { InspectionCase } from './inspection-case.entity';
import { RecordMeasureInput } from './inspection-case.inputs';
import { recordMeasureRules } from './record-measure.rule';

/** Enters what an outside body imposed, by its document; the federation itself imposes nothing (登记问责措施) [GY-6]. */
export const recordMeasure = act({
  name: 'recordMeasure',
  description: '登记市委、市纪委等作出的问责措施,须有其文书。Enters what an outside body imposed, by its document; the federation imposes nothing itself [GY-6].',
  who: inspection,
  input: RecordMeasureInput,
  object: AccountabilityMeasure,
  answers: 'measure',
  gather: async (source, { input: { caseId, personId, documentNumber } }) => {
    // Locked, so that the same document is not entered twice at one moment.
    const inspectionCase = await source.toChange(InspectionCase, caseId);
    const measures = await source.children(AccountabilityMeasure, 'caseId', caseId);
    return {
      inspectionCase,
      accountable: await source.children(AccountablePerson, 'caseId', caseId),
      earlier: measures.find((measure) => measure.personId === personId && measure.documentNumber === documentNumber.trim()) ?? null,
    };
  },
  rules: recordMeasureRules,
  write: (tx, { input, personId: recordedById, today: recordedOn }) => {
    const { caseId, personId, form, issuer, documentNumber, documentSha256, issuedOn } = input;
    const document = { issuer, documentNumber: documentNumber.trim(), documentSha256, issuedOn };
    return insertRow(tx.manager, AccountabilityMeasure, { id: tx.newId(), caseId, personId, form, ...document, recordedById, recordedOn, version: 1 });
  },
});
