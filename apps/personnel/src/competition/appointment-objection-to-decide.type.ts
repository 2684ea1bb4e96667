import { Access } from '@unionhall/graphql';
import { Field, ObjectType } from 'type-graphql';
import { recruiters } from '../recruitment/recruitment-readers';

/** What a matter about rejecting an objection must be raised over, so that its decision fits the answer. */
@Access({ to: recruiters })
@ObjectType({ description: '拟作出的异议不成立答复及其散列值,供提请集体决定。An answer that rejects an objection and its hash, to raise a matter over.', simpleResolvers: true })
export class AppointmentObjectionToDecide {
  @Field(() => String, { description: '内容的SHA-256,十六进制;提请决定时填作所议内容的散列值,所议对象类型填AppointmentObjection,编号填异议编号。SHA-256 of the content: the matter’s `subjectSha256`; its subject is `AppointmentObjection` with the objection’s id.' })
  sha256: string;

  @Field(() => [String], { description: '供会议审阅的内容,逐行。The content as the meeting reads it, line by line.' })
  lines: string[];
}
