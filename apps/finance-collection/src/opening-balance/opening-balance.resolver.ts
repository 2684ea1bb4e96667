import { Access, Refusal, type RequestContext, tellRefusals } from '@unionhall/graphql';
import { Arg, Ctx, Field, FieldResolver, ID, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { financeReaders } from '../finance-readers';
import { LedgerAccount } from '../ledger/ledger-account.entity';
import { Person } from '../person/person.stub';
import { OpeningBalanceImport, type OpeningBalanceVerdict, OpeningBalanceVerdictEnum } from './opening-balance-import.entity';
import { codeIn } from './opening-balance-row.rule';

/** A row of a list of opening balances, and what it comes to. Reached only through its import. */
@Access({ to: financeReaders })
@ObjectType({ simpleResolvers: true, description: '期初余额表中的一行及核对结果。A row of a list of opening balances, and what it comes to.' })
export class OpeningBalanceRow {
  @Field(() => Int, { description: '文件行号。Its line in the file.' })
  line: number;

  @Field(() => [String], { description: '各单元格原文。Its cells as they stand in the file.' })
  cells: readonly string[];

  @Field(() => OpeningBalanceVerdictEnum, { description: '核对结果。What it comes to.' })
  verdict: OpeningBalanceVerdict;

  @Field(() => [Refusal], { description: '不予登记的全部理由。Every reason why it cannot be posted.' })
  refusals: Refusal[];
}

@Resolver(() => OpeningBalanceImport)
export class OpeningBalanceImportResolver {
  @Access({ to: financeReaders })
  @Query(() => OpeningBalanceImport, { nullable: true, description: '按编号查期初余额导入。An import of opening balances by its ticket.' })
  openingBalanceImport(@Arg('id', () => ID, { description: '导入编号。The ticket.' }) id: string, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(OpeningBalanceImport, id);
  }

  @FieldResolver(() => [OpeningBalanceRow], { description: '各行核对结果,按文件次序。Its rows in the order of the file.' })
  rows(@Root() { rows }: OpeningBalanceImport, @Ctx() { locale }: RequestContext): OpeningBalanceRow[] {
    return rows.map((row) => ({ ...row, refusals: tellRefusals(row.refusals, locale) }));
  }

  @FieldResolver(() => LedgerAccount, { nullable: true, description: '期初来源科目。The account the balances are posted against.' })
  openingSource(@Root() { openingSourceId }: OpeningBalanceImport, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(LedgerAccount, openingSourceId);
  }

  @FieldResolver(() => Person, { nullable: true, description: '预览人。Who previewed it.' })
  previewedBy(@Root() { previewedById: id }: OpeningBalanceImport) {
    return { id };
  }

  @FieldResolver(() => Person, { nullable: true, description: '登记人;未登记为空。Who posted it; null until then.' })
  committedBy(@Root() { committedById: id }: OpeningBalanceImport) {
    return id && { id };
  }
}

@Resolver(() => OpeningBalanceRow)
export class OpeningBalanceRowFields {
  @FieldResolver(() => LedgerAccount, { nullable: true, description: '科目;未开立为空。The account; null where none is open.' })
  account(@Root() { cells }: OpeningBalanceRow, @Ctx() { loaders }: RequestContext) {
    return loaders.byKey(LedgerAccount, 'code', codeIn(cells));
  }
}
