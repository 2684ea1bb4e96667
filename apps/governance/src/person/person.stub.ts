import { Access } from '@unionhall/graphql';
import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** A person of personnel's register, as governance refers to it. */
@Directive('@key(fields: "id")')
@Access({ to: 'public' })
@ObjectType({ simpleResolvers: true, description: '人员。A person of personnel’s register.' })
export class Person {
  @Field(() => ID, { description: '人员编号。The person’s id.' })
  id: string;
}
