import { Access, Refusal, type RequestContext, tellRefusals } from '@unionhall/graphql';
import { Arg, Ctx, Field, FieldResolver, ID, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { registerPolicy } from '../employer/employer.entity';
import { Person } from '../person/person.stub';
import { EmployerImport, type EmployerRowVerdict, EmployerRowVerdictEnum } from './employer-import.entity';

/** A row of a list of employers, and what it comes to. Reached only through its import. */
@Access({ to: registerPolicy.to })
@ObjectType({ simpleResolvers: true, description: '名单中的一行及核对结果。A row of a list of employers, and what it comes to.' })
export class ImportedEmployer {
  @Field(() => Int, { description: '文件行号。Its line in the file.' })
  line: number;

  @Field(() => [String], { description: '各单元格原文。Its cells as they stand in the file.' })
  cells: readonly string[];

  @Field(() => EmployerRowVerdictEnum, { description: '核对结果。What it comes to.' })
  verdict: EmployerRowVerdict;

  @Field(() => [Refusal], { description: '不予登记的全部理由。Every reason why it cannot be entered.' })
  refusals: Refusal[];

  @Field(() => ID, { nullable: true, description: '登记后的单位编号;未登记为空。The employer it was entered as; null until then.' })
  employerId: string | null;
}

@Resolver(() => EmployerImport)
export class EmployerImportFields {
  @Access({ to: registerPolicy.to })
  @Query(() => EmployerImport, { nullable: true, description: '按编号查单位名单导入。An import of employers by its ticket.' })
  employerImport(@Arg('id', () => ID, { description: '导入编号。The ticket.' }) id: string, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(EmployerImport, id);
  }

  @FieldResolver(() => [ImportedEmployer], { description: '各行核对结果,按文件次序;可只取一种结果。Its rows in the order of the file, or those of one verdict.' })
  rows(@Root() { rows, employerIds }: EmployerImport, @Ctx() { locale }: RequestContext, @Arg('verdict', () => EmployerRowVerdictEnum, { nullable: true, description: '只取此种结果。Only those that come to this.' }) verdict?: EmployerRowVerdict | null): ImportedEmployer[] {
    const told = rows.map((row, index) => ({ ...row, refusals: tellRefusals(row.refusals, locale), employerId: employerIds[index] ?? null }));
    return told.filter((row) => !verdict || row.verdict === verdict);
  }

  @FieldResolver(() => Person, { nullable: true, description: '预览人。Who previewed it.' })
  previewedBy(@Root() { previewedById: id }: EmployerImport) {
    return { id };
  }

  @FieldResolver(() => Person, { nullable: true, description: '登记人。Who entered it.' })
  committedBy(@Root() { committedById: id }: EmployerImport) {
    return id && { id };
  }
}
