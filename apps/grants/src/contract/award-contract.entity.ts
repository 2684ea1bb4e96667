import { DayColumn, IdColumn, ReferenceColumn } from '@unionhall/database';
import { Access, LocalDateScalar } from '@unionhall/graphql';
import type { LocalDate } from '@unionhall/kernel';
import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';

/** The contract of an award, append-only. Reached only through its award, which asks who looks. */
@Access({ to: 'signed-in' })
@ObjectType({ simpleResolvers: true, description: '资助合同。The contract of an award.' })
@Entity('award_contract')
export class AwardContract {
  @Field(() => ID, { description: '合同编号。Id, UUIDv7.' })
  @IdColumn()
  id: string;

  @ReferenceColumn()
  awardId: string;

  /** Finance-collection's account the instalments go to. */
  @ReferenceColumn()
  payeeAccountId: string;

  @Field(() => String, { description: '合同文件SHA-256。SHA-256 of the signed document.' })
  @Column({ type: 'char', length: 64 })
  documentSha256: string;

  @ReferenceColumn()
  signedById: string;

  @Field(() => LocalDateScalar, { description: '签订日期。The day it was signed.' })
  @DayColumn()
  signedOn: LocalDate;
}
