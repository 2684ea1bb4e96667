import type { DepartmentPart } from '@unionhall/graphql';
import { answerAwardObjection } from './answer-award-objection';
import { AwardObjection } from './award-objection.entity';
import { awardObjectionLife } from './award-objection.life';
import { AwardProposalLine } from './award-proposal-line.entity';
import { AwardProposal } from './award-proposal.entity';
import { AwardListFields, AwardObjectionFields, AwardProposalFields, AwardProposalLineFields } from './award-proposal.fields';
import { awardProposalLife } from './award-proposal.life';
import { AwardObjectionResolver } from './award-objection.resolver';
import { AwardProposalResolver } from './award-proposal.resolver';
import { Award } from './award.entity';
import { AwardFields } from './award.fields';
import { awardLife } from './award.life';
import { giveUpAward } from './give-up-award';
import { grantAwards } from './grant-awards';
import { objectToAward } from './object-to-award';
import { promoteReserve } from './promote-reserve';
import { replayProposeAwards } from './propose-awards.replay';
import { proposeAwards } from './propose-awards';
import { publishAwardList } from './publish-award-list';

export const awardPart: DepartmentPart = {
  acts: [proposeAwards, publishAwardList, objectToAward, answerAwardObjection, grantAwards, giveUpAward, promoteReserve],
  entities: [AwardProposal, AwardProposalLine, AwardObjection, Award],
  replays: [replayProposeAwards],
  lives: [awardObjectionLife, awardProposalLife, awardLife],
  resolvers: [AwardObjectionResolver, AwardProposalResolver, AwardProposalFields, AwardProposalLineFields, AwardListFields, AwardObjectionFields, AwardFields],
};
