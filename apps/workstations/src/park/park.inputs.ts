import { OptionalIdempotencyKey } from '@unionhall/graphql';
import { IsNotEmpty, MaxLength } from 'class-validator';
import { Field, InputType, registerEnumType } from 'type-graphql';

@InputType({ description: '园区登记。Registration of a park.' })
export class RegisterParkInput {
  @IsNotEmpty()
  @MaxLength(100)
  @Field(() => String, { description: '园区名称。Name.' })
  name: string;

  @IsNotEmpty()
  @MaxLength(200)
  @Field(() => String, { description: '园区所在地。Where it lies.' })
  place: string;

  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}

/** The orders a list of parks can be asked in, and the property each orders by. */
export const ParkOrder = { NAME: 'name', PLACE: 'place' } as const;
export type ParkOrder = (typeof ParkOrder)[keyof typeof ParkOrder];
registerEnumType(ParkOrder, {
  name: 'ParkOrder',
  description: '园区排序。The order of parks.',
  valuesConfig: { NAME: { description: '按名称。By name.' }, PLACE: { description: '按所在地。By place.' } },
});
