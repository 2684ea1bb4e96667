import { Permission, type RequestContext } from '@unionhall/graphql';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Employer } from '../employer/employer.stub';
import { Person } from '../person/person.stub';
import { addExpertEmployment } from './add-expert-employment';
import { GrantExpertEmployment } from './expert-employment.entity';
import { GrantExpert } from './expert.entity';

@Resolver(() => GrantExpert)
export class GrantExpertFields {
  @FieldResolver(() => Person, { nullable: true, description: '人员。The person.' })
  person(@Root() { personId: id }: GrantExpert) {
    return { id };
  }

  @FieldResolver(() => [GrantExpertEmployment], { nullable: true, description: '任职经历,按登记先后;同一单位、同一首日的以最后登记为准。The employments as entered; for one employer and first day the last entry holds.' })
  employments(@Root() { id }: GrantExpert, @Ctx() { loaders }: RequestContext) {
    return loaders.children(GrantExpertEmployment, 'expertId', id);
  }

  @FieldResolver(() => [Permission], { nullable: true, description: '当前登录者可办理的事项。What the caller may do with it.' })
  async permissions(@Root() { id, version }: GrantExpert, @Ctx() context: RequestContext) {
    return [await context.permission(addExpertEmployment, { expertId: id, expectedVersion: version })];
  }
}

@Resolver(() => GrantExpertEmployment)
export class GrantExpertEmploymentFields {
  @FieldResolver(() => GrantExpert, { nullable: true, description: '专家。The expert.' })
  expert(@Root() { expertId }: GrantExpertEmployment, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(GrantExpert, expertId);
  }

  @FieldResolver(() => Employer, { nullable: true, description: '单位。The employer.' })
  employer(@Root() { employerId: id }: GrantExpertEmployment) {
    return { id };
  }
}
