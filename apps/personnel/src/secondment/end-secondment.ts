import { secondmentEnded } from '@unionhall/contracts';
import { act, guardedUpdate } from '@unionhall/database';
import { endSecondmentRules } from './end-secondment.rule';
import { Secondment } from './secondment.entity';
import { EndSecondmentInput } from './secondment.inputs';

/** Registers the last day of a secondment, past or to come (结束派驻); workstations is told. */
export const endSecondment = act({
  name: 'endSecondment',
  description: '结束派驻:登记派驻末日。Ends a secondment: registers its last day, past or to come.',
  who: ['officer', 'department-head'],
  under: 'personnel',
  input: EndSecondmentInput,
  object: Secondment,
  answers: 'secondment',
  about: ({ secondmentId }) => secondmentId,
  gather: async (source, { input: { secondmentId, expectedVersion } }) => ({ secondment: await source.toChange(Secondment, secondmentId, expectedVersion) }),
  rules: endSecondmentRules,
  write: (tx, { input: { until, document }, secondment }) => guardedUpdate(tx.manager, Secondment, secondment, { until, endDocument: document }),
  tell: ({ id, personId, workstationId, version }, { input: { until } }) => [secondmentEnded.about(id, { secondmentId: id, personId, workstationId, until, version })],
});
