import { ExpectedVersion, ListTicketInput, OptionalIdempotencyKey } from '@unionhall/graphql';
import { ArrayMaxSize, ArrayUnique, IsBase64, IsUUID, MaxLength } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: '预览历年立项名单。A list of past awards to look at before it is entered.' })
export class PreviewPastAwardsInput {
  @IsBase64()
  @MaxLength(90_000)
  @Field(() => String, { description: 'CSV文件内容,Base64;首行为表头:年度、项目名称、单位名称、资助金额、立项日期。UTF-8、UTF-16、GB18030均可。The CSV file in Base64; its head is 年度,项目名称,单位名称,资助金额,立项日期, in UTF-8, UTF-16 or GB18030.' })
  contentBase64: string;

  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}

@InputType({ description: '登记已预览的历年立项名单。Entering a list that was previewed.' })
export class CommitPastAwardsInput extends ListTicketInput {
  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}

@InputType({ description: '补登历年立项的团队成员。Who was in the team of a past award.' })
export class NamePastAwardTeamInput {
  @IsUUID()
  @Field(() => ID, { description: '历年立项编号。Id of the past award.' })
  pastAwardId: string;

  @ExpectedVersion()
  expectedVersion: number;

  @ArrayMaxSize(20)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  @Field(() => [ID], { description: '全部团队成员编号,以此次所填为准。Ids of the whole team; what was named before is replaced.' })
  personIds: string[];

  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}
