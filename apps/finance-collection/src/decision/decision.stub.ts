import { Access } from '@unionhall/graphql';
import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** A decision of the leadership body, by id only, with the payments that rest on it. */
@Directive('@key(fields: "id")')
@Access({ to: 'public' })
@ObjectType({ simpleResolvers: true, description: '集体决定。A decision; finance and collection adds the payments that rest on it.' })
export class Decision {
  @Field(() => ID, { description: '决定编号。Id of the decision.' })
  id: string;
}
