import { Access, Money } from '@unionhall/graphql';
import type { Fen } from '@unionhall/kernel';
import { Field, ObjectType } from 'type-graphql';
import { receiptReaders } from '../receipt-file/receipt-file.entity';

/** What is held of one receipt for a unit. */
@Access({ to: receiptReaders })
@ObjectType({ simpleResolvers: true, description: '一笔缴款的代管部分。What is held of one receipt for a unit.' })
export class HeldPreparationFundPart {
  receiptId: string;

  @Field(() => Money, { description: '金额,冲退为负。The amount; negative of what went back.' })
  amount: Fen;
}

/** What is held for a unit, as it is now. */
@Access({ to: receiptReaders })
@ObjectType({ simpleResolvers: true, description: '单位的代管建会筹备金:尚未返还的基层留成。What is held of a unit’s preparation fund and was not released [CP-3].' })
export class HeldPreparationFund {
  employerId: string;

  @Field(() => Money, { description: '代管合计。The amount.' })
  amount: Fen;

  @Field(() => [HeldPreparationFundPart], { description: '逐笔明细。Receipt by receipt.' })
  parts: HeldPreparationFundPart[];

  @Field(() => String, { description: '返还内容的SHA-256,十六进制;提请决定时填作所议内容的散列值。SHA-256 of what a release is decided over, hexadecimal: the matter’s `subjectSha256`.' })
  sha256: string;

  @Field(() => [String], { description: '供会议审阅的返还内容,逐行。The content as the meeting reads it, line by line.' })
  lines: string[];
}
