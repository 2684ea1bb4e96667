import { Access } from '@unionhall/graphql';
import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** An employer of the common register, as governance refers to it. */
@Directive('@key(fields: "id")')
@Access({ to: 'public' })
@ObjectType({ simpleResolvers: true, description: '用人单位。An employer of the common register.' })
export class Employer {
  @Field(() => ID, { description: '单位编号。The employer’s id.' })
  id: string;
}
