import { Access } from '@unionhall/graphql';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { Person } from './person.entity';

/** Whoever is signed in. Each department adds what waits for him there. */
@Directive('@key(fields: "id")')
@Access<Me>({ to: [], own: (me, caller) => me.id === caller.personId })
@ObjectType({ simpleResolvers: true, description: '当前登录者。Whoever is signed in; each department adds what waits for him.' })
export class Me {
  @Field(() => ID, { description: '人员编号。The person’s id.' })
  id: string;

  @Field(() => Person, { nullable: true, description: '人员信息。The person, once registered.' })
  person?: Person | null;

  @Field(() => [String], { description: '身份提供方所证明的角色。Roles the identity provider vouches for.' })
  roles: string[];
}
