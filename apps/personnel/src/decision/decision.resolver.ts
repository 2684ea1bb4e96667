import { Access, type RequestContext } from '@unionhall/graphql';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { AllowanceRequest } from '../allowance/allowance-run.entity';
import { allowanceReaders } from '../staff-readers';
import { Decision } from './decision.stub';

@Resolver(() => Decision)
export class DecisionResolver {
  @Access({ to: allowanceReaders })
  @FieldResolver(() => [AllowanceRequest], { nullable: true, description: '据此提请的岗位津贴付款,每月一次。The months of allowances asked to be paid under it [CP-9].' })
  allowanceRequests(@Root() { id }: Decision, @Ctx() { loaders }: RequestContext) {
    return loaders.children(AllowanceRequest, 'decisionId', id);
  }
}
