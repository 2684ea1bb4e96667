import { Access } from '@unionhall/graphql';
import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** A payment order of finance-collection, by id only, with the allowances it pays. */
@Directive('@key(fields: "id")')
@Access({ to: 'public' })
@ObjectType({ simpleResolvers: true, description: '付款单。A payment order; personnel adds the allowances it pays, person by person.' })
export class PaymentOrder {
  @Field(() => ID, { description: '付款单编号。Id of the order.' })
  id: string;
}
