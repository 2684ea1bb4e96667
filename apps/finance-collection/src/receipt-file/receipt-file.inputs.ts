import { ExpectedVersion, OptionalIdempotencyKey, RequiredIdempotencyKey } from '@unionhall/graphql';
import { IsNotEmpty, IsOptional, Matches, MaxLength } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { ReceiptFileStateEnum } from './receipt-file.entity';
import type { ReceiptFileState } from './receipt-file.transitions';

@InputType({ description: '核对代收文件。A look at a file of the tax bureau before it is booked.' })
export class PreviewReceiptFileInput {
  @Matches(/^[0-9a-f]{64}$/)
  @Field(() => String, { description: '已上传文件的SHA-256。SHA-256 of the uploaded file.' })
  sha256: string;

  @IsNotEmpty()
  @MaxLength(200)
  @Field(() => String, { description: '文件名称。What it is called.' })
  name: string;

  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}

@InputType({ description: '代收文件的放弃。A preview that is not booked.' })
export class DiscardReceiptFileInput {
  @MaxLength(36)
  @Field(() => ID, { description: '文件编号。The file.' })
  receiptFileId: string;

  @IsNotEmpty()
  @ExpectedVersion()
  expectedVersion: number;

  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}

@InputType({ description: '代收文件的入账。The booking of a file, by its ticket.' })
export class CommitReceiptFileInput {
  @MaxLength(36)
  @Field(() => ID, { description: '文件编号,即凭据。The file: the ticket.' })
  receiptFileId: string;

  @IsNotEmpty()
  @ExpectedVersion()
  expectedVersion: number;

  @RequiredIdempotencyKey()
  idempotencyKey: string;
}

@InputType({ description: '代收文件的冲销。The reversal of a booked file.' })
export class VoidReceiptFileInput {
  @MaxLength(36)
  @Field(() => ID, { description: '文件编号。The file.' })
  receiptFileId: string;

  @IsNotEmpty()
  @ExpectedVersion()
  expectedVersion: number;

  /** May come empty: the rule refuses that, with its clause. */
  @MaxLength(500)
  @Field(() => String, { description: '冲销理由。Why it is voided.' })
  reason: string;

  @RequiredIdempotencyKey()
  idempotencyKey: string;
}

@InputType({ description: '代收文件筛选。Which files.' })
export class ReceiptFileFilter {
  @IsOptional()
  @MaxLength(64)
  @Field(() => String, { nullable: true, description: '文件内容SHA-256。SHA-256 of the file.' })
  sha256?: string | null;

  @IsOptional()
  @Field(() => ReceiptFileStateEnum, { nullable: true, description: '状态。Their state.' })
  state?: ReceiptFileState | null;
}
