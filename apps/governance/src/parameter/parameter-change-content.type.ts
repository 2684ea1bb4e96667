import { Access } from '@unionhall/graphql';
import { Field, ID, ObjectType } from 'type-graphql';
import { matterReaders } from '../matter/matter-readers';

/** What a matter over a change of a parameter is raised over: a decision over this hash lets exactly that change be made [GY-2b]. */
@Access({ to: matterReaders })
@ObjectType({ simpleResolvers: true, description: '参数变更的议题内容,据以提出议题。What a matter over a change of a parameter is raised over [GY-2b].' })
export class ParameterChangeContent {
  @Field(() => String, { description: '所议对象类别。For `subjectType` of the matter.' })
  subjectType: string;

  @Field(() => ID, { description: '参数编号,即所议对象编号。For `subjectId` of the matter: the id of the parameter.' })
  subjectId: string;

  @Field(() => String, { description: '内容的散列值,SHA-256。For `subjectSha256` of the matter.' })
  sha256: string;

  @Field(() => [String], { description: '内容,逐行。The content as the meeting reads it, line by line.' })
  lines: string[];
}
