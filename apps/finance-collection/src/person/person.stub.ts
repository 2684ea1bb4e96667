import { Access } from '@unionhall/graphql';
import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** A person of personnel's register, by id only, with the fields finance and collection adds. */
@Directive('@key(fields: "id")')
@Access({ to: 'public' })
@ObjectType({ simpleResolvers: true, description: '人员。A person; finance and collection adds payments and payee accounts.' })
export class Person {
  @Field(() => ID, { description: '人员编号。Id of the person.' })
  id: string;
}
