import { ActMutation, DryRun, type RequestContext } from '@unionhall/graphql';
import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { PayeeAccount } from '../payee-account/payee-account.stub';
import { Person } from '../person/person.stub';
import { AwardContract } from './award-contract.entity';
import { RecordMidTermCheckInput, SignAwardContractInput } from './contract.inputs';
import { RecordMidTermCheckPayload, SignAwardContractPayload } from './contract.payloads';
import { MidTermCheck } from './mid-term-check.entity';
import { recordMidTermCheck } from './record-mid-term-check';
import { signAwardContract } from './sign-award-contract';

@Resolver(() => AwardContract)
export class AwardContractResolver {
  @FieldResolver(() => PayeeAccount, { nullable: true, description: '收款账户。The account its instalments go to.' })
  payeeAccount(@Root() { payeeAccountId: id }: AwardContract) {
    return { id };
  }

  @FieldResolver(() => Person, { nullable: true, description: '工会方签订人。Who signed it for the union side.' })
  signedBy(@Root() { signedById: id }: AwardContract) {
    return { id };
  }

  @ActMutation(signAwardContract, SignAwardContractPayload, '签订资助合同,产生分期拨付和预算执行。Signs an award’s contract; its instalments and its budget stand from here on.')
  signAwardContract(
    @Arg('input', () => SignAwardContractInput) input: SignAwardContractInput,
    @DryRun() dryRun: boolean,
    @Ctx() context: RequestContext,
  ) {
    return context.perform(signAwardContract, 'award', input, { dryRun });
  }

  @ActMutation(recordMidTermCheck, RecordMidTermCheckPayload, '登记中期检查。Enters a mid-term check of an award’s project.')
  recordMidTermCheck(
    @Arg('input', () => RecordMidTermCheckInput) input: RecordMidTermCheckInput,
    @DryRun() dryRun: boolean,
    @Ctx() context: RequestContext,
  ) {
    return context.perform(recordMidTermCheck, 'award', input, { dryRun });
  }
}

@Resolver(() => MidTermCheck)
export class MidTermCheckFields {
  @FieldResolver(() => Person, { nullable: true, description: '检查人。Who checked.' })
  checkedBy(@Root() { checkedById: id }: MidTermCheck) {
    return { id };
  }
}
