import { departments, staffRoles } from '@unionhall/contracts';
import { Access } from '@unionhall/graphql';
import { Field, Int, ObjectType } from 'type-graphql';

/** Who may ask whether somebody is registered: the staff, and the other departments before an act names him [HOUSE-2]. */
export const personInRegisterAccess = { to: staffRoles, services: departments.filter((department) => department !== 'personnel') } as const;

/** Whether a person is in the register. */
@Access(personInRegisterAccess)
@ObjectType({ description: '是否在册人员。Whether a person is in the register.', simpleResolvers: true })
export class PersonInRegister {
  @Field(() => Boolean, { description: '是否在册。Whether it is so.' })
  registered: boolean;

  @Field(() => Int, { description: '登记的版本,不在册的为0。Version of the registration; 0 for nobody’s.' })
  version: number;
}
