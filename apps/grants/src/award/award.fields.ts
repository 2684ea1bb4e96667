import type { RequestContext } from '@unionhall/graphql';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { GrantApplication } from '../application/application.entity';
import { Decision } from '../decision/decision.stub';
import { Employer } from '../employer/employer.stub';
import { GrantRound } from '../round/round.entity';
import { AwardStateChange } from './award.life';
import { Award } from './award.entity';

/** What an award shows of how it came about. */
@Resolver(() => Award)
export class AwardFields {
  @FieldResolver(() => GrantRound, { nullable: true, description: '申报轮次。The round.' })
  round(@Root() { roundId }: Award, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(GrantRound, roundId);
  }

  @FieldResolver(() => GrantApplication, { nullable: true, description: '申请。The application.' })
  application(@Root() { applicationId }: Award, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(GrantApplication, applicationId);
  }

  @FieldResolver(() => Employer, { nullable: true, description: '单位。The employer.' })
  employer(@Root() { employerId: id }: Award) {
    return { id };
  }

  @FieldResolver(() => Decision, { nullable: true, description: '立项所依据的集体决定。The decision it was granted by.' })
  decision(@Root() { decisionId: id }: Award) {
    return { id };
  }

  @FieldResolver(() => [AwardStateChange], { description: '流转记录。Its life so far, oldest first.' })
  history(@Root() { id }: Award, @Ctx() { loaders }: RequestContext) {
    return loaders.children(AwardStateChange, 'subjectId', id);
  }
}
