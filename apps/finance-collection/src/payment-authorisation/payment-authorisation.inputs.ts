import { type PowerItemCode, powerItemCodes } from '@unionhall/contracts';
import { ExpectedVersion, RequiredIdempotencyKey } from '@unionhall/graphql';
import { ArrayMaxSize, ArrayNotEmpty, IsIn, IsUUID, ValidateNested } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: '一笔付款单。One order, as the caller saw it.' })
export class PaymentToAuthoriseInput {
  @IsUUID()
  @Field(() => ID, { description: '付款单编号。The payment order.' })
  paymentOrderId: string;

  @ExpectedVersion()
  expectedVersion: number;
}

@InputType({ description: '批量审批付款;逐笔办理,逐笔答复。Authorisation of payments in bulk; each is done or refused by itself.' })
export class AuthorisePaymentsInput {
  @IsIn(powerItemCodes)
  @Field(() => ID, { description: '权力事项编码,各单须属此事项。Code of the power item all of them are under [GY-2a].' })
  powerItem: PowerItemCode;

  @ArrayNotEmpty()
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Field(() => [PaymentToAuthoriseInput], { description: '各付款单,至多100笔。The orders, at most 100.' })
  items: PaymentToAuthoriseInput[];

  @RequiredIdempotencyKey()
  idempotencyKey: string;
}
