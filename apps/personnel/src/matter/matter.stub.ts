import { Access } from '@unionhall/graphql';
import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** A matter before the leadership body, by id only, with what personnel put to it. */
@Directive('@key(fields: "id")')
@Access({ to: 'public' })
@ObjectType({ simpleResolvers: true, description: '议题。A matter before the leadership body; personnel adds what it put to it.' })
export class Matter {
  @Field(() => ID, { description: '议题编号。Id of the matter.' })
  id: string;
}
