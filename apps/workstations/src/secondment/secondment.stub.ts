import { Access } from '@unionhall/graphql';
import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** A secondment of personnel's, by id only. */
@Directive('@key(fields: "id")')
@Access({ to: 'public' })
@ObjectType({ simpleResolvers: true, description: '派驻。A secondment; workstations adds what it answered.' })
export class Secondment {
  @Field(() => ID, { description: '派驻编号。Id of the secondment.' })
  id: string;
}
