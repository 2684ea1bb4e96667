import { LocalDateScalar, OptionalIdempotencyKey } from '@unionhall/graphql';
import type { LocalDate } from '@unionhall/kernel';
import { IsHash, IsLowercase, MaxLength } from 'class-validator';
import { Field, InputType } from 'type-graphql';

@InputType({ description: '留痕摘要外部存证。Where the heads of a day were deposited.' })
export class AnchorTrailInput {
  @Field(() => LocalDateScalar, { description: '所存证的日期,须已结束。The day whose heads were deposited; it is over.' })
  day: LocalDate;

  @IsHash('sha256')
  @IsLowercase()
  @Field(() => String, { description: '所存证的散列值(小写),须与当日摘要一致。The SHA-256 that was deposited, in small letters; that of the heads of the day.' })
  headsSha256: string;

  @MaxLength(200)
  @Field(() => String, { description: '存证处所。Where.' })
  place: string;

  @MaxLength(200)
  @Field(() => String, { description: '存证文件名称或编号。Title or number of the document that shows it.' })
  documentTitle: string;

  @IsHash('sha256')
  @IsLowercase()
  @Field(() => String, { description: '存证文件的SHA-256(小写)。SHA-256 of that document, hexadecimal in small letters.' })
  documentSha256: string;

  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}
