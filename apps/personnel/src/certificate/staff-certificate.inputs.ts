import { LocalDateScalar, OptionalIdempotencyKey } from '@unionhall/graphql';
import type { LocalDate } from '@unionhall/kernel';
import { IsNotEmpty, IsUUID, MaxLength } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { type StaffCertificateKind, StaffCertificateKindEnum } from './staff-certificate.entity';

@InputType({ description: '出具证明。The issue of a certificate.' })
export class IssueCertificateInput {
  @IsUUID()
  @Field(() => ID, { description: '人员编号。Id of the person.' })
  personId: string;

  @IsNotEmpty()
  @Field(() => StaffCertificateKindEnum, { description: '种类。Kind.' })
  kind: StaffCertificateKind;

  @IsNotEmpty()
  @Field(() => LocalDateScalar, { description: '截至日期,不晚于今日。The day it speaks of, today at the latest.' })
  asOf: LocalDate;

  /** May come empty: the rule refuses that, with its clause. */
  @MaxLength(200)
  @Field(() => String, { description: '用途。What it is for.' })
  purpose: string;

  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}
