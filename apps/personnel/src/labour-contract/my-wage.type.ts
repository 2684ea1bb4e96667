import { Access, LocalDateScalar, Money } from '@unionhall/graphql';
import type { Fen, LocalDate } from '@unionhall/kernel';
import { Field, ObjectType } from 'type-graphql';
import { LabourContract } from './labour-contract.entity';

/** What one’s own contract pays, from a day on. Reached only through `me` [CP-8]. */
@Access({ to: 'signed-in' })
@ObjectType({ simpleResolvers: true, description: '本人工资。What one’s own labour contract pays a month, from a day on [CP-8].' })
export class MyWage {
  @Field(() => LocalDateScalar, { description: '执行首日。First day it holds.' })
  from: LocalDate;

  @Field(() => Money, { description: '月工资。A month’s wage in yuan.' })
  wage: Fen;

  @Field(() => LabourContract, { nullable: true, description: '所依劳动合同。The contract it is paid under.' })
  labourContract: LabourContract | null;
}
