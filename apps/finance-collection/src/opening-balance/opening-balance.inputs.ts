import { ListTicketInput, Money, RequiredIdempotencyKey } from '@unionhall/graphql';
import type { Fen } from '@unionhall/kernel';
import { IsBase64, IsNotEmpty, IsUUID, Matches, MaxLength } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: '预览期初余额表。A list of opening balances to look at before it is posted.' })
export class PreviewOpeningBalancesInput {
  @IsBase64()
  @MaxLength(200_000)
  @Field(() => String, { description: 'CSV文件内容,Base64;首行为表头:科目编码、借方余额、贷方余额,金额以元计,两方只填一方。UTF-8、UTF-16、GB18030均可,至多1000行。The CSV file in Base64; its head is 科目编码,借方余额,贷方余额, amounts in yuan on one of the two sides, in UTF-8, UTF-16 or GB18030, at most 1,000 rows.' })
  contentBase64: string;

  /** May come empty: the rule refuses that, with its clause. */
  @MaxLength(200)
  @Field(() => String, { description: '依据文件名称。The document it rests on.' })
  document: string;

  @Matches(/^[0-9a-f]{64}$/)
  @Field(() => String, { description: '依据文件SHA-256。SHA-256 of the document.' })
  documentSha256: string;

  @IsNotEmpty()
  @Field(() => Money, { description: '依据文件所列借方合计,元;各行借方、贷方均须相加与此一致。The sum of debits the document states, in yuan; debits and credits of the rows both add up to it.' })
  statedSum: Fen;

  @IsUUID()
  @Field(() => ID, { description: '期初来源科目编号:各余额以此为对方科目,登记后其净额不变。The account the balances are posted against; all together they leave it as it was.' })
  openingSourceId: string;

  @RequiredIdempotencyKey()
  idempotencyKey: string;
}

@InputType({ description: '期初余额入账。Posting a list that was previewed.' })
export class CommitOpeningBalancesInput extends ListTicketInput {
  @RequiredIdempotencyKey()
  idempotencyKey: string;
}
