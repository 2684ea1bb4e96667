import { act, insertRow } from '@unionhall/database';
import { Appointment } from './appointment.entity';
import { RecordCultivationInput } from './appointment.inputs';
import { CultivationRecord } from './cultivation.entity';
import { recordCultivationRules } from './record-cultivation.rule';

/** Records a rotation, a result or a training of whoever won a post by competition (登记培养锻炼情况) [WZ-9]. */
export const recordCultivation = act({
  name: 'recordCultivation',
  description: '登记竞聘上岗人员的轮岗、实绩、培训;仅为记录,不作限制条件。Records a rotation, a result or a training of whoever won a post by competition; a record, never a bar [WZ-9].',
  who: ['officer', 'department-head'],
  input: RecordCultivationInput,
  object: CultivationRecord,
  answers: 'cultivationRecord',
  gather: async (source, { input: { appointmentId } }) => ({ appointment: await source.toRead(Appointment, appointmentId) }),
  rules: recordCultivationRules,
  write: (tx, { input: { appointmentId, kind, on, text, evidenceSha256 }, appointment: { personId }, personId: recordedById }) =>
    insertRow(tx.manager, CultivationRecord, { id: tx.newId(), appointmentId, personId, kind, on, text: text.trim(), evidenceSha256, recordedById, version: 1 }),
});
