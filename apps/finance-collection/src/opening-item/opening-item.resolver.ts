import { Access, Refusal, type RequestContext, tellRefusals } from '@unionhall/graphql';
import { Arg, Ctx, Field, FieldResolver, ID, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { Employer } from '../employer/employer.entity';
import { receiptReaders } from '../receipt-file/receipt-file.entity';
import { OpeningItem, OpeningItemImport, type OpeningItemVerdict, OpeningItemVerdictEnum } from './opening-item.entity';

/** A row of a list of open items, and what it comes to. Reached only through its import. */
@Access({ to: receiptReaders })
@ObjectType({ simpleResolvers: true, description: '期初未结清单中的一行及核对结果。A row of a list of open items, and what it comes to.' })
export class OpeningItemRow {
  @Field(() => Int, { description: '文件行号。Its line in the file.' })
  line: number;

  @Field(() => [String], { description: '各单元格原文。Its cells as they stand in the file.' })
  cells: readonly string[];

  @Field(() => OpeningItemVerdictEnum, { description: '核对结果。What it comes to.' })
  verdict: OpeningItemVerdict;

  @Field(() => [Refusal], { description: '不予登记的全部理由。Every reason why it cannot be entered.' })
  refusals: Refusal[];
}

@Resolver(() => OpeningItemImport)
export class OpeningItemImportResolver {
  @Access({ to: receiptReaders })
  @Query(() => OpeningItemImport, { nullable: true, description: '按编号查期初未结导入。An import of open items by its ticket.' })
  openingItemImport(@Arg('id', () => ID, { description: '导入编号。The ticket.' }) id: string, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(OpeningItemImport, id);
  }

  @FieldResolver(() => [OpeningItemRow], { description: '各行核对结果,按文件次序。Its rows in the order of the file.' })
  rows(@Root() { rows }: OpeningItemImport, @Ctx() { locale }: RequestContext): OpeningItemRow[] {
    return rows.map((row) => ({ ...row, refusals: tellRefusals(row.refusals, locale) }));
  }

  @FieldResolver(() => [OpeningItem], { description: '登记的各项,未登记为空。What was carried over; empty until it is.' })
  items(@Root() { id }: OpeningItemImport, @Ctx() { loaders }: RequestContext) {
    return loaders.children(OpeningItem, 'importId', id);
  }
}

@Resolver(() => OpeningItem)
export class OpeningItemFields {
  @FieldResolver(() => Employer, { nullable: true, description: '单位。The unit.' })
  employer(@Root() { employerId }: OpeningItem, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(Employer, employerId);
  }
}
