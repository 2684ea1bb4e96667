import { staffRoles } from '@unionhall/contracts';
import { Access } from '@unionhall/graphql';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { EmployerName } from './employer-name.entity';

/** What the register says of one id to a department that asks: empty and version 0 for an id nobody registered. */
@Access({ to: staffRoles, services: ['grants', 'workstations'] })
@ObjectType({ description: '单位登记情况,供其他部门核对。What the register says of an employer, for other departments to rely on.', simpleResolvers: true })
export class EmployerInRegister {
  @Field(() => String, { nullable: true, description: '名称;未登记则为空。Its name; null when not registered.' })
  name: string | null;

  @Field(() => String, { nullable: true, description: '单位性质代码:enterprise(企业)或 public-institution(事业单位)。The code of its kind, as events carry it.' })
  kind: string | null;

  @Field(() => ID, { nullable: true, description: '并入的单位;存续则为空。The employer it was merged into; null while it is live.' })
  mergedIntoId: string | null;

  @Field(() => ID, { nullable: true, description: '所在园区;不在园区为空。The park it lies in; null when it lies in none.' })
  parkId: string | null;

  @Field(() => Boolean, { description: '是否已建会。Whether it has a union.' })
  hasUnion: boolean;

  /** The id asked for, by which what costs more is found when it is asked. */
  id: string;

  @Field(() => [EmployerName], { description: '历次名称,由先至后。The names it has borne, oldest first.' })
  names: EmployerName[];

  @Field(() => Int, { description: '登记版本,0为未登记。Version of the registration; 0 when there is none.' })
  version: number;
}
