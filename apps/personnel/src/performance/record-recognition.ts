import { act, insertRow } from '@unionhall/database';
import { PerformanceAssessment, Recognition } from './performance-assessment.entity';
import { PerformanceCycle } from './performance-cycle.entity';
import { RecordRecognitionInput } from './performance.inputs';
import { recordRecognitionRules } from './record-recognition.rule';

/** Records that something was recognised upward as innovation or highlight, by its document (登记创新工作、亮点工作) [WZ-11]. */
export const recordRecognition = act({
  name: 'recordRecognition',
  description: '登记上级认定的创新工作或亮点工作,附认定文件。Records that something was recognised upward as innovation or highlight, by its document [WZ-11].',
  who: ['officer', 'department-head'],
  under: 'personnel',
  input: RecordRecognitionInput,
  object: Recognition,
  answers: 'recognition',
  gather: async (source, { input: { assessmentId } }) => {
    const assessment = await source.toRead(PerformanceAssessment, assessmentId);
    return { assessment, cycle: await source.toRead(PerformanceCycle, assessment.cycleId), recognitions: await source.children(Recognition, 'assessmentId', assessmentId) };
  },
  rules: recordRecognitionRules,
  write: (tx, { input: { kind, title, recognisedBy, recognisedOn, documentSha256 }, assessment, personId: recordedById }) =>
    insertRow(tx.manager, Recognition, { id: tx.newId(), assessmentId: assessment.id, personId: assessment.personId, kind, title: title.trim(), recognisedBy: recognisedBy.trim(), recognisedOn, documentSha256, recordedById, version: 1 }),
});
