import { Access } from '@unionhall/graphql';
import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** Whoever is signed in, with the service tasks that wait for him. */
@Directive('@key(fields: "id")')
@Access<Me>({ to: [], own: (me, caller) => me.id === caller.personId })
@ObjectType({ simpleResolvers: true, description: '当前登录者。Whoever is signed in; workstations adds the service tasks that wait for him.' })
export class Me {
  @Field(() => ID, { description: '人员编号。Id of the person.' })
  id: string;
}
