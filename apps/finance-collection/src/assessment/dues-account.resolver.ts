import { Access, type RequestContext } from '@unionhall/graphql';
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { Employer } from '../employer/employer.entity';
import { duesAccountOf } from './dues-account.queries';
import { DuesAccount } from './dues-account.type';

@Resolver()
export class DuesAccountResolver {
  @Access({ to: 'signed-in' })
  @Query(() => DuesAccount, { nullable: true, description: '单位经费账户;单位代表可查本单位。The account of one unit; its representative may read the own one.' })
  async duesAccount(@Arg('employerId', () => ID, { description: '单位编号。The unit.' }) employerId: string, @Ctx() { loaders }: RequestContext) {
    return (await loaders.byId(Employer, employerId)) && duesAccountOf(loaders.statements, employerId);
  }
}
