import { Access, Refusal, type RequestContext, tellRefusals } from '@unionhall/graphql';
import { Arg, Ctx, Field, FieldResolver, ID, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { bothSides } from '../both-sides';
import { VisitFormImport, type VisitFormVerdict, VisitFormVerdictEnum } from './visit-form.entity';

/** A row of visit forms, and what it comes to. Reached only through its import. */
@Access({ to: bothSides })
@ObjectType({ simpleResolvers: true, description: '走访表中的一行及核对结果。A row of visit forms, and what it comes to.' })
export class VisitFormRow {
  @Field(() => Int, { description: '文件行号。Its line in the file.' })
  line: number;

  @Field(() => [String], { description: '各单元格原文。Its cells as they stand in the file.' })
  cells: readonly string[];

  @Field(() => VisitFormVerdictEnum, { description: '核对结果。What it comes to.' })
  verdict: VisitFormVerdict;

  @Field(() => [Refusal], { description: '不予登记的全部理由。Every reason why it cannot be entered.' })
  refusals: Refusal[];
}

@Resolver(() => VisitFormImport)
export class VisitFormImportResolver {
  @Access({ to: bothSides })
  @Query(() => VisitFormImport, { nullable: true, description: '按编号查走访表导入。An import of visit forms by its ticket.' })
  visitFormImport(@Arg('id', () => ID, { description: '导入编号。The ticket.' }) id: string, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(VisitFormImport, id);
  }

  @FieldResolver(() => [VisitFormRow], { description: '各行核对结果,按文件次序。Its rows in the order of the file.' })
  rows(@Root() { rows }: VisitFormImport, @Ctx() { locale }: RequestContext): VisitFormRow[] {
    return rows.map((row) => ({ ...row, refusals: tellRefusals(row.refusals, locale) }));
  }
}
