import type { DepartmentPart } from '@unionhall/graphql';
import { AcceptanceJudge, AcceptanceOpinion, OpenedOpinion } from './acceptance-opinion.entity';
import { Acceptance } from './acceptance.entity';
import { AcceptanceFields, AcceptanceOpinionFields, AwardAcceptanceFields } from './acceptance.fields';
import { acceptanceLife } from './acceptance.life';
import { AcceptanceResolver } from './acceptance.resolver';
import { assignAcceptanceExperts } from './assign-acceptance-experts';
import { concludeAcceptance } from './conclude-acceptance';
import { submitAcceptance } from './submit-acceptance';
import { submitAcceptanceOpinion } from './submit-acceptance-opinion';

export const acceptancePart: DepartmentPart = {
  acts: [submitAcceptance, assignAcceptanceExperts, submitAcceptanceOpinion, concludeAcceptance],
  entities: [Acceptance, AcceptanceJudge, AcceptanceOpinion, OpenedOpinion],
  lives: [acceptanceLife],
  resolvers: [AcceptanceResolver, AcceptanceFields, AcceptanceOpinionFields, AwardAcceptanceFields],
};
