import { Access, Money } from '@unionhall/graphql';
import type { Fen } from '@unionhall/kernel';
import { Field, ObjectType } from 'type-graphql';

/** Where the money of an award stands: committed + requested + paid + claimed + recovered is the award, until what it was not asked for lapses. */
@Access({ to: 'public' })
@ObjectType({ simpleResolvers: true, description: '资助资金结存。Where the money of an award stands.' })
export class AwardBalances {
  @Field(() => Money, { description: '已立项、尚未申请拨付。Promised and not asked for yet.' })
  committed: Fen;

  @Field(() => Money, { description: '已申请、尚未拨付。Asked for and not paid yet.' })
  requested: Fen;

  @Field(() => Money, { description: '已拨付(含已凭证核销的支出)。Paid out, what vouchers account for included.' })
  paid: Fen;

  @Field(() => Money, { description: '已凭证核销的支出。Of what was paid, accounted for by vouchers.' })
  spent: Fen;

  @Field(() => Money, { description: '应收回、尚未退回。To be given back and not back yet.' })
  claimed: Fen;

  @Field(() => Money, { description: '累计已收回,转回可用资金。Given back in all; it is available again.' })
  recovered: Fen;

  @Field(() => Money, { description: '累计退汇,已转回待申请。Sent back by the bank in all; it counts as committed again.' })
  returned: Fen;
}

/** Where the money of a year's fund stands: available + committed + requested + paid + claimed is what was appropriated. */
@Access({ to: 'public' })
@ObjectType({ simpleResolvers: true, description: '年度资金结存。Where the money of a fund stands; available, committed, requested, paid and claimed add up to appropriated [GY-5a].' })
export class GrantFundBalances extends AwardBalances {
  @Field(() => Money, { description: '已安排资金。Appropriated in all.' })
  appropriated: Fen;

  @Field(() => Money, { description: '尚未立项的可用资金。Not promised to any award yet.' })
  available: Fen;
}
