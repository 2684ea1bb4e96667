import { ListTicketInput, Money, RequiredIdempotencyKey } from '@unionhall/graphql';
import type { Fen } from '@unionhall/kernel';
import { IsBase64, IsNotEmpty, Matches, MaxLength } from 'class-validator';
import { Field, InputType } from 'type-graphql';

@InputType({ description: '预览期初未结清单。A list of open items to look at before it is carried over.' })
export class PreviewOpeningItemsInput {
  @IsBase64()
  @MaxLength(200_000)
  @Field(() => String, { description: 'CSV文件内容,Base64;首行为表头:统一社会信用代码、所属期、欠缴金额。UTF-8、UTF-16、GB18030均可,至多1000行。The CSV file in Base64; its head is 统一社会信用代码,所属期,欠缴金额, in UTF-8, UTF-16 or GB18030, at most 1,000 rows.' })
  contentBase64: string;

  /** May come empty: the rule refuses that, with its clause. */
  @MaxLength(200)
  @Field(() => String, { description: '依据文件名称。The document it rests on.' })
  document: string;

  @Matches(/^[0-9a-f]{64}$/)
  @Field(() => String, { description: '依据文件SHA-256。SHA-256 of the document.' })
  documentSha256: string;

  @IsNotEmpty()
  @Field(() => Money, { description: '依据文件所列合计,须与各行相加一致。The sum the document states; the rows add up to it.' })
  statedSum: Fen;

  @RequiredIdempotencyKey()
  idempotencyKey: string;
}

@InputType({ description: '登记已预览的期初未结清单。Carrying over a list that was previewed.' })
export class CommitOpeningItemsInput extends ListTicketInput {
  @RequiredIdempotencyKey()
  idempotencyKey: string;
}
