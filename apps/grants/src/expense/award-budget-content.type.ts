import { Access } from '@unionhall/graphql';
import { Field, ObjectType } from 'type-graphql';
import { grantReaders } from '../grant-readers';

/** What a matter about a change of an award's budget must be raised over, so that its decision fits the change. */
@Access({ to: grantReaders })
@ObjectType({ description: '调整后预算及其散列值,供提请集体决定。A changed budget and its hash, to raise a matter over.', simpleResolvers: true })
export class AwardBudgetToDecide {
  @Field(() => String, { description: '内容的SHA-256,十六进制;提请决定时填作所议内容的散列值,所议对象类型填AwardBudget,编号填立项编号。SHA-256 of the content: the matter’s `subjectSha256`; its subject is `AwardBudget` with the award’s id.' })
  sha256: string;

  @Field(() => [String], { description: '供会议审阅的内容,逐行。The content as the meeting reads it, line by line.' })
  lines: string[];
}
