import { Access } from '@unionhall/graphql';
import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** A workstation, by id only, with who is seconded to it. */
@Directive('@key(fields: "id")')
@Access({ to: 'public' })
@ObjectType({ simpleResolvers: true, description: '驻园区工作站。A workstation; personnel adds who is seconded to it.' })
export class Workstation {
  @Field(() => ID, { description: '工作站编号。Id of the workstation.' })
  id: string;
}
