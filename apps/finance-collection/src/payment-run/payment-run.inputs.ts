import { type PowerItemCode, powerItemCodes } from '@unionhall/contracts';
import { ExpectedVersion, OptionalIdempotencyKey, RequiredIdempotencyKey } from '@unionhall/graphql';
import { ArrayMaxSize, ArrayNotEmpty, IsBase64, IsIn, IsUUID, MaxLength } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: '批量支付。Orders that are paid together.' })
export class ExecutePaymentsInput {
  @IsIn(powerItemCodes)
  @Field(() => ID, { description: '权力事项编码,各单须属此事项。Code of the power item all of them are under [GY-2a].' })
  powerItem: PowerItemCode;

  @ArrayNotEmpty()
  @ArrayMaxSize(100)
  @MaxLength(36, { each: true })
  @Field(() => [ID], { description: '付款单编号,至多100个。The orders, at most 100.' })
  paymentOrderIds: string[];

  @RequiredIdempotencyKey()
  idempotencyKey: string;
}

@InputType({ description: '调取银行付款文件。The run whose file is drawn.' })
export class DrawBankFileInput {
  @IsUUID()
  @Field(() => ID, { description: '批量支付编号。The run.' })
  paymentRunId: string;

  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}

@InputType({ description: '预览银行回盘。The bank’s answer to look at before it is entered.' })
export class PreviewBankAnswerInput {
  @IsUUID()
  @Field(() => ID, { description: '批量支付编号。The run it answers.' })
  paymentRunId: string;

  @IsBase64()
  @MaxLength(200_000)
  @Field(() => String, { description: 'CSV文件内容,Base64;首行为表头:付款单编号、结果(成功或退汇)、金额、银行回单号、原因。UTF-8、UTF-16、GB18030均可,至多1000行。The CSV file in Base64; its head is 付款单编号,结果,金额,银行回单号,原因, the result 成功 or 退汇, in UTF-8, UTF-16 or GB18030, at most 1,000 rows.' })
  contentBase64: string;

  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}

@InputType({ description: '登记已预览的银行回盘。Entering the bank’s answer that was previewed.' })
export class CommitBankAnswerInput {
  @IsUUID()
  @Field(() => ID, { description: '回盘编号。The ticket of the preview.' })
  importId: string;

  @ExpectedVersion()
  expectedVersion: number;

  @RequiredIdempotencyKey()
  idempotencyKey: string;
}
