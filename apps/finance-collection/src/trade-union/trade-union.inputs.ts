import { LocalDateScalar, OptionalIdempotencyKey } from '@unionhall/graphql';
import type { LocalDate } from '@unionhall/kernel';
import { IsNotEmpty, IsOptional, MaxLength } from 'class-validator';
import { Field, ID, InputType, registerEnumType } from 'type-graphql';
import { TradeUnionKind } from './trade-union.entity';

@InputType({ description: '工会组织登记。Registration of a union organisation.' })
export class RegisterTradeUnionInput {
  /** May come empty: the rule refuses that, with its clause. */
  @MaxLength(200)
  @Field(() => String, { description: '工会名称。Name.' })
  name: string;

  @IsNotEmpty()
  @Field(() => TradeUnionKind, { description: '工会组织类别。Its kind.' })
  kind: TradeUnionKind;

  @IsOptional()
  @MaxLength(36)
  @Field(() => ID, { nullable: true, description: '上级工会编号;只有总工会没有上级。The union above it; only the federation at the head has none.' })
  parentId?: string | null;

  @IsNotEmpty()
  @Field(() => LocalDateScalar, { description: '成立日期。The day it was formed.' })
  formedOn: LocalDate;

  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}

@InputType({ description: '工会组织筛选。Which unions.' })
export class TradeUnionFilter {
  @MaxLength(200)
  @Field(() => String, { nullable: true, description: '名称中的文字。Text within the name.' })
  nameContains?: string | null;

  @Field(() => TradeUnionKind, { nullable: true, description: '工会组织类别。Their kind.' })
  kind?: TradeUnionKind | null;

  @MaxLength(36)
  @Field(() => ID, { nullable: true, description: '直接上级工会。Those directly under this union.' })
  parentId?: string | null;
}

/** The orders a list of unions can be asked in, and the property each orders by. */
export const TradeUnionOrder = { NAME: 'name', FORMED_ON: 'formedOn', REGISTERED: 'id' } as const;
export type TradeUnionOrder = (typeof TradeUnionOrder)[keyof typeof TradeUnionOrder];
registerEnumType(TradeUnionOrder, {
  name: 'TradeUnionOrder',
  description: '工会排序。The order of unions.',
  valuesConfig: { NAME: { description: '按名称。By name.' }, FORMED_ON: { description: '按成立日期。By the day they were formed.' }, REGISTERED: { description: '按登记先后。In the order of registration.' } },
});
