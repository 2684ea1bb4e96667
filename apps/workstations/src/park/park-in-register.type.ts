import { staffRoles } from '@unionhall/contracts';
import { Access } from '@unionhall/graphql';
import { Field, ID, Int, ObjectType } from 'type-graphql';

/** Who may ask whether a park is in the register: the staff, and finance and collection before an employer is said to lie in it [BH-8]. */
export const parkInRegisterAccess = { to: staffRoles, services: ['finance-collection'] } as const;

/** A park in the register. */
@Access(parkInRegisterAccess)
@ObjectType({ description: '园区登记情况。What the register says of a park.', simpleResolvers: true })
export class ParkInRegister {
  @Field(() => ID, { nullable: true, description: '园区编号,未登记的为空。Its id; null when it is not registered.' })
  id: string | null;

  @Field(() => String, { nullable: true, description: '园区名称,未登记的为空。Its name; null when it is not registered.' })
  name: string | null;

  @Field(() => Int, { description: '登记的版本,未登记的为0。Version of the registration; 0 for none.' })
  version: number;
}
