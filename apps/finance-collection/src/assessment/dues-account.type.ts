import { Access, Money, MonthScalar } from '@unionhall/graphql';
import type { Fen, Month } from '@unionhall/kernel';
import { Field, Int, ObjectType } from 'type-graphql';
import { receiptReaders } from '../receipt-file/receipt-file.entity';

/** Who reads an account: the finance side and the bureau; who represents a unit reads its own, by `me`. */
export const accountReaders = [...receiptReaders, 'employer-representative'] as const;

/** One month of an account. */
@Access({ to: accountReaders })
@ObjectType({ simpleResolvers: true, description: '单位一个月的应缴与已缴。What a unit owed and paid for one month.' })
export class DuesAccountMonth {
  @Field(() => MonthScalar, { description: '所属期。The month.' })
  period: Month;

  @Field(() => Money, { description: '应缴,免缴的为零。What is owed; nothing where it is exempted.' })
  owed: Fen;

  @Field(() => Money, { description: '已缴(已入账)。What was booked for it.' })
  received: Fen;

  @Field(() => Int, { description: '缴款笔数。How many receipts.' })
  receipts: number;

  @Field(() => Boolean, { description: '是否免缴。Whether it is exempted.' })
  exempt: boolean;
}

/** The account of one unit. */
@Access({ to: accountReaders })
@ObjectType({ simpleResolvers: true, description: '单位经费账户:逐月应缴、已缴、欠缴。The account of one unit: owed, paid and in arrears, month by month.' })
export class DuesAccount {
  employerId: string;

  @Field(() => [DuesAccountMonth], { description: '各月,由先至后。Its months, oldest first.' })
  months: DuesAccountMonth[];

  @Field(() => Money, { description: '欠缴合计:各月应缴未缴之和。Arrears: what months lack, added up.' })
  arrears: Fen;

  @Field(() => Money, { description: '多缴合计:无应缴或超出应缴的部分。Left over: paid for months beyond what they owe.' })
  leftOver: Fen;
}
