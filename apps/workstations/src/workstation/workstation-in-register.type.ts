import { staffRoles } from '@unionhall/contracts';
import { Access } from '@unionhall/graphql';
import { Field, Int, ObjectType } from 'type-graphql';

/** Who may ask whether a station is in the register: the staff, and personnel before it seconds somebody [DX-2]. */
export const workstationInRegisterAccess = { to: staffRoles, services: ['personnel'] } as const;

/** A workstation in the register, and whether it is closed. */
@Access(workstationInRegisterAccess)
@ObjectType({ description: '工作站登记情况。What the register says of a workstation.', simpleResolvers: true })
export class WorkstationInRegister {
  @Field(() => String, { nullable: true, description: '工作站名称,未登记的为空。Its name; null when it is not registered.' })
  name: string | null;

  @Field(() => Boolean, { description: '是否已撤销。Whether it is closed.' })
  closed: boolean;

  @Field(() => Int, { description: '登记的版本,未登记的为0。Version of the registration; 0 for none.' })
  version: number;
}
