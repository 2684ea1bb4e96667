import { Access, Money } from '@unionhall/graphql';
import type { Fen } from '@unionhall/kernel';
import { Field, ObjectType } from 'type-graphql';
import { contractReaders } from '../staff-readers';
import { LabourContract } from './labour-contract.entity';

/** What another minimum wage of a place would mean; nothing is written. Sums only: a single wage is read by an act [CP-8]. */
@Access({ to: contractReaders })
@ObjectType({ simpleResolvers: true, description: '最低工资变动测算,不作任何更改。What another minimum wage of a place would mean; nothing is written [WZ-4].' })
export class WageWhatIf {
  @Field(() => Money, { description: '届时每人月工资。What each contract would pay a month then.' })
  wageThen: Fen;

  @Field(() => Money, { description: '当日各合同月工资合计。What the contracts of the place pay a month on the day, together.' })
  monthlyNow: Fen;

  @Field(() => Money, { description: '届时月工资合计。What they would pay together.' })
  monthlyThen: Fen;

  @Field(() => [LabourContract], { description: '工资将变动的合同。The contracts whose wage would change.' })
  affected: LabourContract[];
}
