import type { RequestContext } from '@unionhall/graphql';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Park } from '../park/park.stub';
import { Person } from '../person/person.stub';
import { TaxBranch } from '../tax-branch/tax-branch.entity';
import { TradeUnion } from '../trade-union/trade-union.entity';
import { EmployerMergerStep } from './employer-merger-step.entity';
import { EmployerParticulars } from './employer-particulars.entity';
import { Employer } from './employer.entity';

@Resolver(() => EmployerParticulars)
export class EmployerParticularsFields {
  @FieldResolver(() => TradeUnion, { nullable: true, description: '所属工会。The union it belonged to.' })
  tradeUnion(@Root() { tradeUnionId }: EmployerParticulars, @Ctx() { loaders }: RequestContext) {
    return tradeUnionId && loaders.byId(TradeUnion, tradeUnionId);
  }

  @FieldResolver(() => TaxBranch, { nullable: true, description: '主管分局。The branch it paid at.' })
  taxBranch(@Root() { taxBranchId }: EmployerParticulars, @Ctx() { loaders }: RequestContext) {
    return taxBranchId && loaders.byId(TaxBranch, taxBranchId);
  }

  @FieldResolver(() => Park, { nullable: true, description: '所在园区。The park it lay in.' })
  park(@Root() { parkId: id }: EmployerParticulars) {
    return id && { id };
  }

  @FieldResolver(() => Person, { nullable: true, description: '登记人。Who recorded it.' })
  recordedBy(@Root() { recordedById: id }: EmployerParticulars) {
    return id && { id };
  }
}

@Resolver(() => EmployerMergerStep)
export class EmployerMergerStepFields {
  @FieldResolver(() => Employer, { nullable: true, description: '并入的单位。The employer it was merged into.' })
  mergedInto(@Root() { otherId }: EmployerMergerStep, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(Employer, otherId);
  }

  @FieldResolver(() => Person, { nullable: true, description: '登记人。Who recorded it.' })
  recordedBy(@Root() { recordedById: id }: EmployerMergerStep) {
    return { id };
  }
}
