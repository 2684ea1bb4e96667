import { Access } from '@unionhall/graphql';
import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** Whoever is signed in, by id only, with what waits for him in governance. */
@Directive('@key(fields: "id")')
@Access<Me>({ to: [], own: (me, caller) => me.id === caller.personId })
@ObjectType({ simpleResolvers: true, description: '当前登录者。Whoever is signed in; governance adds what waits for him.' })
export class Me {
  @Field(() => ID, { description: '人员编号。The person’s id.' })
  id: string;
}
