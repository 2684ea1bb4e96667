import { type PowerItemCode, powerItemCodes } from '@unionhall/contracts';
import { Money, RequiredIdempotencyKey } from '@unionhall/graphql';
import { IsIn, IsNotEmpty, IsOptional, IsUUID, Matches, MaxLength } from 'class-validator';
import { Field, ID, InputType, registerEnumType } from 'type-graphql';
import { type CollectionAccountUse, CollectionAccountUseEnum, LedgerBalanceLimit } from './ledger-account.entity';

@InputType({ description: '科目开立。Opening of a ledger account.' })
export class OpenLedgerAccountInput {
  @Matches(/^[0-9A-Za-z.-]{1,50}$/)
  @Field(() => String, { description: '科目编码,数字、字母、点和短横,至多50位。Its code: digits, letters, dots and dashes, at most 50.' })
  code: string;

  @IsNotEmpty()
  @MaxLength(200)
  @Field(() => String, { description: '科目名称。Its name.' })
  name: string;

  @IsNotEmpty()
  @Field(() => LedgerBalanceLimit, { description: '余额限制。Which side may not be exceeded.' })
  balanceLimit: LedgerBalanceLimit;

  @IsOptional()
  @Field(() => Money, { nullable: true, description: '期初余额,须与对方科目同时填写。Opening balance; entered together with the account it comes from.' })
  openingBalance?: bigint | null;

  @IsOptional()
  @IsUUID()
  @Field(() => ID, { nullable: true, description: '期初余额的对方科目。The account the opening balance is posted against.' })
  openingSourceId?: string | null;

  @IsOptional()
  @IsIn(powerItemCodes)
  @Field(() => ID, { nullable: true, description: '作为该权力事项的列支科目:各部门在此事项下提请的付款默认在此列支。The power item whose payments, asked for by departments, are charged to it by default.' })
  expenditureOf?: PowerItemCode | null;

  @Field(() => Boolean, { defaultValue: false, description: '作为付款银行科目:各部门提请的付款默认由此支付。Whether payments departments ask for leave it by default.' })
  paysOrders: boolean;

  @IsOptional()
  @Field(() => CollectionAccountUseEnum, { nullable: true, description: '在代收经费中的用途。What it is for in the collection of dues.' })
  collectionUse?: CollectionAccountUse | null;

  @IsOptional()
  @IsUUID()
  @Field(() => ID, { nullable: true, description: '作为该工会(及其下级)的总账科目,限经费、筹备金;不填为本级总账。The union, and those below it, whose control account it is; dues and preparation fund only. Without it the account is the federation’s.' })
  tradeUnionId?: string | null;

  @RequiredIdempotencyKey()
  idempotencyKey: string;
}

/** The orders a list of accounts can be asked in, and the property each orders by. */
export const LedgerAccountOrder = { CODE: 'code', OPENED: 'id' } as const;
export type LedgerAccountOrder = (typeof LedgerAccountOrder)[keyof typeof LedgerAccountOrder];
registerEnumType(LedgerAccountOrder, {
  name: 'LedgerAccountOrder',
  description: '科目排序。The order of ledger accounts.',
  valuesConfig: { CODE: { description: '按编码。By code.' }, OPENED: { description: '按开立先后。In the order of opening.' } },
});
