import { ListTicketInput, OptionalIdempotencyKey } from '@unionhall/graphql';
import { IsBase64, MaxLength } from 'class-validator';
import { Field, InputType } from 'type-graphql';

@InputType({ description: '预览走访表。Visit forms to look at before they are entered.' })
export class PreviewVisitFormsInput {
  @IsBase64()
  @MaxLength(200_000)
  @Field(() => String, {
    description:
      'CSV文件内容,Base64;首行为表头:统一社会信用代码、走访日期、是否建会、工会名称、建会月份、职工人数、名册SHA-256、工会一方内容、税务一方内容。UTF-8、UTF-16、GB18030均可,至多1000行。The CSV file in Base64; its head is 统一社会信用代码,走访日期,是否建会,工会名称,建会月份,职工人数,名册SHA-256,工会一方内容,税务一方内容, in UTF-8, UTF-16 or GB18030, at most 1,000 rows.',
  })
  contentBase64: string;

  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}

@InputType({ description: '登记已预览的走访表。Entering forms that were previewed.' })
export class CommitVisitFormsInput extends ListTicketInput {
  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}
