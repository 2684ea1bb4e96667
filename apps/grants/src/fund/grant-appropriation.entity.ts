import { DayColumn, FenColumn, IdColumn, ReferenceColumn } from '@unionhall/database';
import { Access, LocalDateScalar, Money } from '@unionhall/graphql';
import type { Fen, LocalDate } from '@unionhall/kernel';
import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';

/** Money added to a year's fund, on a document; append-only. */
@Access({ to: 'public' })
@ObjectType({ simpleResolvers: true, description: '资金安排。Money added to a year’s fund, on a document.' })
@Entity('grant_appropriation')
export class GrantAppropriation {
  @Field(() => ID, { description: '安排编号。Id, UUIDv7.' })
  @IdColumn()
  id: string;

  @ReferenceColumn()
  fundId: string;

  @Field(() => Money, { description: '金额。Amount in yuan.' })
  @FenColumn()
  amount: Fen;

  @Field(() => String, { description: '资金安排文件SHA-256。SHA-256 of the document it rests on.' })
  @Column({ type: 'char', length: 64 })
  documentSha256: string;

  @ReferenceColumn()
  appropriatedById: string;

  @Field(() => LocalDateScalar, { description: '安排日期。The day.' })
  @DayColumn()
  appropriatedOn: LocalDate;
}
