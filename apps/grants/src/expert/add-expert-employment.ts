import { act, guardedUpdate } from '@unionhall/database';
import { addExpertEmploymentRules } from './add-expert-employment.rule';
import { employmentsOnRecord } from './employments-on-record';
import { enteredEmployment, insertEmployment, unitNames } from './entered-employments';
import { GrantExpertEmployment } from './expert-employment.entity';
import { GrantExpert } from './expert.entity';
import { AddExpertEmploymentInput } from './expert.inputs';

/** Enters a further employment of an expert, or how one ended (补充任职经历) [CP-6]. The expert's version rises, so that an assignment under way sees either all of it or none. */
export const addExpertEmployment = act({
  name: 'addExpertEmployment',
  description: '补充任职经历。Enters a further employment of an expert, or how one ended.',
  who: ['officer', 'department-head'],
  input: AddExpertEmploymentInput,
  object: GrantExpert,
  answers: 'expert',
  ask: (ask, { employment }, source) => unitNames(ask, source, [employment]),
  gather: async (source, { input: { expertId, expectedVersion, employment }, asked }) => ({
    expert: await source.toChange(GrantExpert, expertId, expectedVersion),
    employments: [enteredEmployment(employment, ['employment'], asked)],
    onRecord: employmentsOnRecord(await source.children(GrantExpertEmployment, 'expertId', expertId)),
  }),
  rules: addExpertEmploymentRules,
  write: async (tx, { expert, employments }) => {
    for (const employment of employments) await insertEmployment(tx, expert, employment);
    return guardedUpdate(tx.manager, GrantExpert, expert, {});
  },
  about: ({ expertId }) => expertId,
});
