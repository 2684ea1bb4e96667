import { staffRoles } from '@unionhall/contracts';
import { Access } from '@unionhall/graphql';
import { Field, Int, ObjectType } from 'type-graphql';

/** Who may ask whether a union is in the register: the staff, and workstations before a task is said to be about it [DX-4]. */
export const tradeUnionInRegisterAccess = { to: staffRoles, services: ['workstations'] } as const;

/** What the register says of one id to a department that asks: empty and version 0 for an id nobody registered. */
@Access(tradeUnionInRegisterAccess)
@ObjectType({ description: '工会登记情况,供其他部门核对。What the register says of a union, for other departments to rely on.', simpleResolvers: true })
export class TradeUnionInRegister {
  @Field(() => String, { nullable: true, description: '名称;未登记则为空。Its name; null when not registered.' })
  name: string | null;

  @Field(() => Int, { description: '登记版本,0为未登记。Version of the registration; 0 when there is none.' })
  version: number;
}
