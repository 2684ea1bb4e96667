import { Access } from '@unionhall/graphql';
import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** A person of personnel's register, by id only. */
@Directive('@key(fields: "id")')
@Access({ to: 'public' })
@ObjectType({ simpleResolvers: true, description: '人员。A person.' })
export class Person {
  @Field(() => ID, { description: '人员编号。Id of the person.' })
  id: string;
}
