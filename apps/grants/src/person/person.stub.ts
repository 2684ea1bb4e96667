import { Access } from '@unionhall/graphql';
import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** A person of personnel's register, by id only, with the fields grants adds. */
@Directive('@key(fields: "id")')
@Access({ to: 'public' })
@ObjectType({ simpleResolvers: true, description: '人员。A person; grants adds what he applied for.' })
export class Person {
  @Field(() => ID, { description: '人员编号。Id of the person.' })
  id: string;
}
