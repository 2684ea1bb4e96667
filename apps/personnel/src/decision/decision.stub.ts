import { Access } from '@unionhall/graphql';
import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** A decision of the leadership body, by id only, with what personnel did by it. */
@Directive('@key(fields: "id")')
@Access({ to: 'public' })
@ObjectType({ simpleResolvers: true, description: '集体决定。A decision of the leadership body; personnel adds what rests on it.' })
export class Decision {
  @Field(() => ID, { description: '决定编号。Id of the decision.' })
  id: string;
}
