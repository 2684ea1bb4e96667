import type { DepartmentPart } from '@unionhall/graphql';
import { answerAwardObjection } from './answer-award-objection';
import { AwardObjectionStateChange } from './award-objection-state-change.entity';
import { AwardObjection } from './award-objection.entity';
import { awardObjectionTransitions } from './award-objection.transitions';
import { AwardProposalLine } from './award-proposal-line.entity';
import { AwardProposalStateChange } from './award-proposal-state-change.entity';
import { AwardProposal } from './award-proposal.entity';
import { AwardListFields, AwardObjectionFields, AwardProposalFields, AwardProposalLineFields } from './award-proposal.fields';
import { AwardProposalResolver } from './award-proposal.resolver';
import { awardProposalTransitions } from './award-proposal.transitions';
import { AwardStateChange } from './award-state-change.entity';
import { Award } from './award.entity';
import { AwardFields } from './award.fields';
import { awardTransitions } from './award.transitions';
import { grantAwards } from './grant-awards';
import { objectToAward } from './object-to-award';
import { proposeAwards } from './propose-awards';
import { publishAwardList } from './publish-award-list';

export const awardPart: DepartmentPart = {
  acts: [proposeAwards, publishAwardList, objectToAward, answerAwardObjection, grantAwards],
  entities: [
    AwardProposal,
    AwardProposalStateChange,
    AwardProposalLine,
    AwardObjection,
    AwardObjectionStateChange,
    Award,
    AwardStateChange,
  ],
  resolvers: [AwardProposalResolver, AwardProposalFields, AwardProposalLineFields, AwardListFields, AwardObjectionFields, AwardFields],
  transitions: { grant_award_proposal: awardProposalTransitions, award_objection: awardObjectionTransitions, award: awardTransitions },
};
