import { Access, LocalDateScalar } from '@unionhall/graphql';
import type { LocalDate } from '@unionhall/kernel';
import { Field, ObjectType } from 'type-graphql';

/** Whether a certificate is genuine. Says nothing of what it says or of whom: whoever asks holds it. */
@Access({ to: 'public' })
@ObjectType({ simpleResolvers: true, description: '证明查验结果。Whether a certificate is genuine; says nothing of its content.' })
export class CertificateStanding {
  @Field(() => Boolean, { description: '文号与内容是否相符。Whether this number was issued with exactly this content.' })
  genuine: boolean;

  @Field(() => LocalDateScalar, { nullable: true, description: '出具日期,不符为空。Day of issue; null when it is not genuine.' })
  issuedOn: LocalDate | null;
}
