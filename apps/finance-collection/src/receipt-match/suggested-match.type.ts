import { Access, Money, MonthScalar } from '@unionhall/graphql';
import type { Fen, Month } from '@unionhall/kernel';
import { Field, Float, ObjectType } from 'type-graphql';
import { receiptReaders } from '../receipt-file/receipt-file.entity';
import { type ReceiptMatchWhy, ReceiptMatchWhyEnum } from './receipt-match.entity';

/** A month of a unit a receipt may be for. */
@Access({ to: receiptReaders })
@ObjectType({ simpleResolvers: true, description: '匹配建议。A month of a unit a receipt may be for, and why.' })
export class SuggestedMatch {
  employerId: string;

  @Field(() => MonthScalar, { description: '所属期。The month.' })
  period: Month;

  @Field(() => Money, { description: '建议匹配金额。How much of the receipt.' })
  amount: Fen;

  @Field(() => ReceiptMatchWhyEnum, { description: '依据。Why.' })
  why: ReceiptMatchWhy;

  @Field(() => Float, { description: '把握程度,0至1的比率。How sure, a ratio from 0 to 1.' })
  confidenceRatio: number;
}
