import { Access } from '@unionhall/graphql';
import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** A union of finance-collection's register, by id only, with the tasks about it. */
@Directive('@key(fields: "id")')
@Access({ to: 'public' })
@ObjectType({ simpleResolvers: true, description: '工会组织。A union organisation; workstations adds what was asked about it.' })
export class TradeUnion {
  @Field(() => ID, { description: '工会编号。Id of the union.' })
  id: string;
}
