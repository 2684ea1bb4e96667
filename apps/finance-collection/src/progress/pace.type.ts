import { Access, Money, MonthScalar } from '@unionhall/graphql';
import type { Fen, Month } from '@unionhall/kernel';
import { Field, Int, ObjectType } from 'type-graphql';
import { targetReaders } from '../target/target-readers';

/** How one union, one tax branch or the whole stands against the course of past years. */
@Access({ to: targetReaders })
@ObjectType({ simpleResolvers: true, description: '进度研判。How one union, one tax branch or the whole stands against the course of past years.' })
export class PaceLine {
  tradeUnionId: string | null;
  taxBranchId: string | null;

  @Field(() => Money, { description: '全年目标,元。The target of the year, in yuan.' })
  target: Fen;

  @Field(() => Money, { description: '年初至该月累计代收数,元。Collected from January to the month, in yuan.' })
  collected: Fen;

  @Field(() => Money, { description: '上年同期代收数,元。Collected in the same months of the year before, in yuan.' })
  lastYear: Fen;

  @Field(() => Money, { nullable: true, description: '按前三年各月比重应达到的数额,元;无往年数据为空。What should be in by now as the three years before went, in yuan; null without them.' })
  expected: Fen | null;

  @Field(() => Money, { nullable: true, description: '与应达数额之差,元,负数为欠进度。How far ahead of that, in yuan; negative when behind.' })
  ahead: Fen | null;

  @Field(() => Money, { nullable: true, description: '照此推算的全年数,元。What the year comes to at this pace, in yuan; null where past years had nothing by then.' })
  forecast: Fen | null;

  @Field(() => Int, { description: '所属期在年初至该月内、已有缴款的单位数。Units that paid for periods from January to the month.' })
  payers: number;

  @Field(() => Int, { description: '上年同期有缴款、今年尚未缴款的单位数。Units that had paid for the same periods of the year before, and have not this year.' })
  payersMissing: number;
}

/** The pace of a year by a month. */
@Access({ to: targetReaders })
@ObjectType({ simpleResolvers: true, description: '代收进度研判:能否完成全年目标,差多少钱、差哪些单位。Whether the target will be reached: the gap in money and in payers, against the same months of past years [BH-7].' })
export class CollectionPace {
  @Field(() => MonthScalar, { description: '截至月份。By the end of this month.' })
  month: Month;

  @Field(() => PaceLine, { description: '总体。The whole.' })
  whole: PaceLine;

  @Field(() => [PaceLine], { description: '各工会、各分局。Unions and tax branches.' })
  lines: PaceLine[];
}
