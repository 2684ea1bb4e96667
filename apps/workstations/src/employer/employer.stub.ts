import { Access } from '@unionhall/graphql';
import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** An employer of finance-collection's register, by id only, with the fields workstations adds. */
@Directive('@key(fields: "id")')
@Access({ to: 'public' })
@ObjectType({ simpleResolvers: true, description: '单位。An employer; workstations adds what was done for it.' })
export class Employer {
  @Field(() => ID, { description: '单位编号。Id of the employer.' })
  id: string;
}
