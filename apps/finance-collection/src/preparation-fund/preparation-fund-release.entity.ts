import { DayColumn, FenColumn, IdColumn, ReferenceColumn, VersionNumberColumn } from '@unionhall/database';
import { Access, LocalDateScalar, Money } from '@unionhall/graphql';
import type { Fen, LocalDate } from '@unionhall/kernel';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { receiptReaders } from '../receipt-file/receipt-file.entity';

/** What was held of a unit's preparation fund, released to the union it formed [CP-3]. */
@Access({ to: receiptReaders })
@ObjectType({ simpleResolvers: true, description: '筹备金返还:单位建会后,将代管的建会筹备金基层留成转给新建工会。What was held of a unit’s preparation fund, released to the union it formed [CP-3].' })
@Entity('preparation_fund_release')
export class PreparationFundRelease {
  @Field(() => ID, { description: '编号。Id, UUIDv7.' })
  @IdColumn()
  id: string;

  @ReferenceColumn()
  employerId: string;

  @ReferenceColumn()
  tradeUnionId: string;

  @Field(() => Money, { description: '金额。The amount.' })
  @FenColumn()
  amount: Fen;

  @ReferenceColumn()
  decisionId: string;

  @Field(() => String, { description: '据以办理的决定内容的SHA-256。SHA-256 of the content its decision is over.' })
  @Column({ type: 'char', length: 64 })
  decisionSha256: string;

  @ReferenceColumn()
  releasedById: string;

  @Field(() => LocalDateScalar, { description: '办理日期。The day.' })
  @DayColumn()
  releasedOn: LocalDate;

  @Field(() => Int, { description: '版本号。Version.' })
  @VersionNumberColumn()
  version: number;
}

/** What was held of one receipt. */
@Access({ to: receiptReaders })
@ObjectType({ simpleResolvers: true, description: '筹备金返还明细:每笔缴款的代管部分。What was held of one receipt.' })
@Entity('preparation_fund_release_line')
export class PreparationFundReleaseLine {
  @Field(() => ID, { description: '编号。Id, UUIDv7.' })
  @IdColumn()
  id: string;

  @ReferenceColumn()
  releaseId: string;

  @ReferenceColumn()
  employerId: string;

  @ReferenceColumn()
  receiptId: string;

  @Field(() => Money, { description: '金额,冲退为负。The amount; negative of what went back.' })
  @FenColumn()
  amount: Fen;
}
