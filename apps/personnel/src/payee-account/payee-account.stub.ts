import { Access } from '@unionhall/graphql';
import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** A payee account of finance-collection's register, by id only, with the allowances paid to it. */
@Directive('@key(fields: "id")')
@Access({ to: 'public' })
@ObjectType({ simpleResolvers: true, description: '收款账户。A payee account; personnel adds the allowances paid to it.' })
export class PayeeAccount {
  @Field(() => ID, { description: '收款账户编号。Id of the account.' })
  id: string;
}
