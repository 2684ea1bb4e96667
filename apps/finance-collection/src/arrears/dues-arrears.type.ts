import { Access, connectionOf, Money, MonthScalar } from '@unionhall/graphql';
import type { Fen, Month } from '@unionhall/kernel';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { arrearsReaders } from './arrears-readers';

/** What one unit lacks. */
@Access({ to: arrearsReaders })
@ObjectType({ simpleResolvers: true, description: '一个单位的欠缴。What one unit lacks of the months that are over.' })
export class DuesArrears {
  @Field(() => ID, { description: '单位编号。Id of the unit.' })
  id: string;

  @Field(() => Int, { description: '欠缴月数。How many months lack something.' })
  months: number;

  @Field(() => Money, { description: '欠缴合计。What is lacking in all.' })
  owed: Fen;

  @Field(() => MonthScalar, { description: '最早欠缴月份。The oldest month that lacks something.' })
  oldestPeriod: Month;
}

export const DuesArrearsConnection = connectionOf('DuesArrears', '欠缴单位', () => DuesArrears);

/** Arrears of one age. */
@Access({ to: arrearsReaders })
@ObjectType({ simpleResolvers: true, description: '一个月份的欠缴合计,按账龄列示。What is lacking for one month, over all units: arrears by age.' })
export class DuesArrearsOfMonth {
  @Field(() => MonthScalar, { description: '所属期。The month.' })
  period: Month;

  @Field(() => Int, { description: '账龄:至今几个月。Its age in months.' })
  age: number;

  @Field(() => Int, { description: '欠缴单位数。How many units lack something.' })
  employers: number;

  @Field(() => Money, { description: '欠缴合计。What is lacking.' })
  owed: Fen;
}

/** What the units of one place lack. */
@ObjectType({ simpleResolvers: true })
export abstract class ArrearsOfPlace {
  id: string;

  @Field(() => Int, { description: '欠缴单位数。How many units lack something.' })
  employers: number;

  @Field(() => Money, { description: '欠缴合计。What is lacking in all.' })
  owed: Fen;

  @Field(() => MonthScalar, { description: '最早欠缴月份。The oldest month that lacks something.' })
  oldestPeriod: Month;
}

@Access({ to: arrearsReaders })
@ObjectType({ simpleResolvers: true, description: '一个园区的欠缴合计。What the units of one park lack.' })
export class DuesArrearsOfPark extends ArrearsOfPlace {}

@Access({ to: arrearsReaders })
@ObjectType({ simpleResolvers: true, description: '一个分局的欠缴合计。What the units of one tax branch lack.' })
export class DuesArrearsOfBranch extends ArrearsOfPlace {}

export const DuesArrearsOfParkConnection = connectionOf('DuesArrearsOfPark', '园区欠缴', () => DuesArrearsOfPark);
export const DuesArrearsOfBranchConnection = connectionOf('DuesArrearsOfBranch', '分局欠缴', () => DuesArrearsOfBranch);
