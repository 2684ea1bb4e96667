import { Access, type RequestContext } from '@unionhall/graphql';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { AllowanceYear } from '../allowance/allowance-year.entity';
import { allowanceReaders } from '../staff-readers';
import { Matter } from './matter.stub';

@Resolver(() => Matter)
export class MatterResolver {
  @Access({ to: allowanceReaders })
  @FieldResolver(() => AllowanceYear, { nullable: true, description: '所议的年度岗位津贴方案。The allowances of a year it is about.' })
  allowanceYear(@Root() { id }: Matter, @Ctx() { loaders }: RequestContext) {
    return loaders.byKey(AllowanceYear, 'matterId', id);
  }
}
