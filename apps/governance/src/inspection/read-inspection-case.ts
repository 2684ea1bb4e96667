import { act, insertRow } from '@unionhall/database';
import { inspection } from '../relation/relation-readers';
import { InspectionCase } from './inspection-case.entity';
import { ReadInspectionCaseInput } from './inspection-case.inputs';
import { InspectionCaseReading } from './inspection-case-reading.entity';
import { readInspectionCaseRules } from './read-inspection-case.rule';

/** Reads what is confidential about a case; the reading itself stands in the trail (阅卷) [CP-8]. */
export const readInspectionCase = act({
  name: 'readInspectionCase',
  description: '阅卷:查阅案情,查阅本身留痕。Reads what is confidential about a case; the reading itself stands in the trail [CP-8].',
  who: inspection,
  input: ReadInspectionCaseInput,
  object: InspectionCaseReading,
  answers: 'reading',
  gather: async (source, { input: { caseId } }) => ({ file: await source.toRead(InspectionCase, caseId) }),
  rules: readInspectionCaseRules,
  write: (tx, { input: { caseId, reason }, personId: readerId, now: at }) =>
    insertRow(tx.manager, InspectionCaseReading, { id: tx.newId(), caseId, readerId, reason: reason.trim(), actId: tx.actId, at, version: 1 }),
});
