import { OptionalIdempotencyKey } from '@unionhall/graphql';
import { IsNotEmpty, Matches, MaxLength } from 'class-validator';
import { Field, InputType, registerEnumType } from 'type-graphql';

@InputType({ description: '基层分局登记。Registration of a tax branch.' })
export class RegisterTaxBranchInput {
  @MaxLength(20)
  @Matches(/^[0-9A-Za-z]{4,20}$/)
  @Field(() => String, { description: '税务机关编定的分局代码,4至20位数字或字母。The code the tax bureau gave it, 4 to 20 digits or letters.' })
  code: string;

  /** May come empty: the rule refuses that, with its clause. */
  @MaxLength(100)
  @Field(() => String, { description: '分局名称。Name.' })
  name: string;

  @IsNotEmpty()
  @MaxLength(200)
  @Field(() => String, { description: '分局所在地。Its seat.' })
  place: string;

  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}

/** The orders a list of tax branches can be asked in, and the property each orders by. */
export const TaxBranchOrder = { CODE: 'code', NAME: 'name' } as const;
export type TaxBranchOrder = (typeof TaxBranchOrder)[keyof typeof TaxBranchOrder];
registerEnumType(TaxBranchOrder, {
  name: 'TaxBranchOrder',
  description: '分局排序。The order of tax branches.',
  valuesConfig: { CODE: { description: '按代码。By code.' }, NAME: { description: '按名称。By name.' } },
});
