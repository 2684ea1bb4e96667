import { ExpectedVersion, OptionalIdempotencyKey } from '@unionhall/graphql';
import { ArrayMaxSize, ArrayUnique, IsUUID } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { type SharedApplicationPart, SharedApplicationPartEnum } from './team-right.entity';

@InputType({ description: '交由团队成员填写的部分。What a member of the team may write.' })
export class ShareApplicationInput {
  @IsUUID()
  @Field(() => ID, { description: '申请编号。Id of the application.' })
  applicationId: string;

  @ExpectedVersion()
  expectedVersion: number;

  @IsUUID()
  @Field(() => ID, { description: '团队成员编号。Id of the member.' })
  memberId: string;

  @ArrayMaxSize(3)
  @ArrayUnique()
  @Field(() => [SharedApplicationPartEnum], { description: '该成员可填写的全部部分;空即全部收回。All the parts he may write; none takes them all away.' })
  parts: SharedApplicationPart[];

  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}
