import { Access } from '@unionhall/graphql';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { financeReaders } from '../finance-readers';

/** What the register says of one id to a department that asks: empty and version 0 for an id nobody registered. Never the number [CP-8]. */
@Access({ to: financeReaders, services: ['grants', 'personnel'] })
@ObjectType({ description: '收款账户登记情况,供其他部门核对。What the register says of a payee account, for other departments to rely on.', simpleResolvers: true })
export class PayeeAccountInRegister {
  @Field(() => String, { nullable: true, description: '户名;未登记则为空。Name of the account holder; null when not registered.' })
  holderName: string | null;

  @Field(() => ID, { nullable: true, description: '所属单位;属于个人则为空。The employer it belongs to; null when a person’s.' })
  employerId: string | null;

  @Field(() => ID, { nullable: true, description: '所属个人;属于单位则为空。The person it belongs to; null when an employer’s.' })
  personId: string | null;

  @Field(() => Int, { description: '版本号;未登记则为0。Version; 0 when not registered.' })
  version: number;
}
