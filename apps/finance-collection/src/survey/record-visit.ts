import { act } from '@unionhall/database';
import { eitherSide } from '../both-sides';
import { belongsFacts } from '../employer/belongs-facts';
import { Employer } from '../employer/employer.entity';
import { recordFinding } from './record-finding';
import { recordVisitRules } from './record-visit.rule';
import { SurveyTeamMember, SurveyVisit } from './survey.entity';
import { RecordVisitInput } from './survey.inputs';

/** Records what a visit found (登记走访情况); the register does not change before another person has reviewed it [BH-5, BH-9]. */
export const recordVisit = act({
  name: 'recordVisit',
  description: '登记走访情况,由小组成员办理;复核之前名册不变。Records what a visit found; the register does not change before it is reviewed [BH-5].',
  who: eitherSide,
  input: RecordVisitInput,
  object: SurveyVisit,
  answers: 'visit',
  gather: async (source, { input, personId }) => {
    const visit = await source.toChange(SurveyVisit, input.visitId, input.expectedVersion);
    const members = await source.children(SurveyTeamMember, 'teamId', visit.teamId);
    const employer = await source.toRead(Employer, visit.employerId);
    const belongs = { tradeUnionId: input.tradeUnionId ?? null, unionFormedIn: input.unionFormedIn ?? null, taxBranchId: null };
    return { visit, employer, isOfTheTeam: members.some((member) => member.personId === personId), belongs, ...(await belongsFacts(source, belongs)) };
  },
  rules: recordVisitRules,
  write: (tx, { input, belongs, visit, employer, personId, now }) => recordFinding(tx, { input, belongs, visit, employer }, personId, now),
  about: ({ visitId }) => visitId,
});
