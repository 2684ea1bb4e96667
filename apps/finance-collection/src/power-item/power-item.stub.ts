import type { PowerItemCode } from '@unionhall/contracts';
import { Access } from '@unionhall/graphql';
import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** A power item of governance's register, by code only, with the payments made under it. */
@Directive('@key(fields: "code")')
@Access({ to: 'public' })
@ObjectType({ simpleResolvers: true, description: '权力事项。A power item; finance and collection adds the payments under it.' })
export class PowerItem {
  @Field(() => ID, { description: '事项编码。Code of the item.' })
  code: PowerItemCode;
}
