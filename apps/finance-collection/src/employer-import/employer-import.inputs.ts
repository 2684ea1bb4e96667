import { ListTicketInput, OptionalIdempotencyKey } from '@unionhall/graphql';
import { IsBase64, MaxLength } from 'class-validator';
import { Field, InputType } from 'type-graphql';

@InputType({ description: '预览单位名单。A list of employers to look at before it is entered.' })
export class PreviewEmployersInput {
  @IsBase64()
  @MaxLength(200_000)
  @Field(() => String, { description: 'CSV文件内容,Base64;首行为表头:统一社会信用代码、单位名称、单位性质、所属工会、建会月份、主管分局代码、职工人数、所在园区。UTF-8、UTF-16、GB18030均可,至多1000行。The CSV file in Base64; its head is 统一社会信用代码,单位名称,单位性质,所属工会,建会月份,主管分局代码,职工人数,所在园区, in UTF-8, UTF-16 or GB18030, at most 1,000 rows.' })
  contentBase64: string;

  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}

@InputType({ description: '登记已预览的单位名单。Entering a list that was previewed.' })
export class ImportEmployersInput extends ListTicketInput {
  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}
