import { Access } from '@unionhall/graphql';
import { Field, ObjectType } from 'type-graphql';
import { financeReaders } from '../finance-readers';

/** What a matter about a payment must be raised over, so that its decision fits the payment. */
@Access({ to: financeReaders })
@ObjectType({ description: '付款内容及其散列值,供提请集体决定。The content of a payment and its hash, to raise a matter over.', simpleResolvers: true })
export class PaymentContentToDecide {
  @Field(() => String, { description: '内容的SHA-256,十六进制;提请决定时填作所议内容的散列值。SHA-256 of the content, hexadecimal: the matter’s `subjectSha256`.' })
  sha256: string;

  @Field(() => [String], { description: '供会议审阅的内容,逐行。The content as the meeting reads it, line by line.' })
  lines: string[];
}
