import { Money, RequiredIdempotencyKey } from '@unionhall/graphql';
import type { Fen } from '@unionhall/kernel';
import { Matches, Max, Min } from 'class-validator';
import { Field, InputType, Int } from 'type-graphql';
import { PlausibleAmount, SHA256 } from '../grant-input-fields';

@InputType({ description: '安排年度资助资金。An appropriation for a year’s fund.' })
export class AppropriateGrantFundInput {
  @Min(2000)
  @Max(2100)
  @Field(() => Int, { description: '年度。The year.' })
  year: number;

  @PlausibleAmount()
  @Field(() => Money, { description: '金额。Amount in yuan.' })
  amount: Fen;

  @Matches(SHA256)
  @Field(() => String, { description: '资金安排文件SHA-256(小写)。SHA-256 of the document it rests on, hexadecimal in small letters.' })
  documentSha256: string;

  @RequiredIdempotencyKey()
  idempotencyKey: string;
}
