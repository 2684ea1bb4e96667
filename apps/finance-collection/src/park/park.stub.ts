import { Access } from '@unionhall/graphql';
import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** A park of workstations' register, by id only, with the employers that lie in it. */
@Directive('@key(fields: "id")')
@Access({ to: 'public' })
@ObjectType({ simpleResolvers: true, description: '园区。A park; finance and collection adds the employers that lie in it.' })
export class Park {
  @Field(() => ID, { description: '园区编号。Id of the park.' })
  id: string;
}
