import { Access, PageArguments, Refusal, type RequestContext, tellRefusals } from '@unionhall/graphql';
import { Arg, Args, Ctx, Field, FieldResolver, ID, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { Employer } from '../employer/employer.stub';
import { grantReaders } from '../grant-readers';
import { Person } from '../person/person.stub';
import { type ImportedRowVerdict, ImportedRowVerdictEnum, PastAwardImport } from './past-award-import.entity';
import { PastAwardConnection, PastAwardFilter, pastAwardsPage } from './past-award.queries';
import { PastAward, PastAwardMember } from './past-award.entity';

/** A row of an old list, and what it comes to. Reached only through its import. */
@Access({ to: grantReaders })
@ObjectType({ simpleResolvers: true, description: '名单中的一行及核对结果。A row of a list of past awards, and what it comes to.' })
export class ImportedPastAward {
  @Field(() => Int, { description: '文件行号。Its line in the file.' })
  line: number;

  @Field(() => [String], { description: '各单元格原文。Its cells as they stand in the file.' })
  cells: readonly string[];

  @Field(() => ImportedRowVerdictEnum, { description: '核对结果。What it comes to.' })
  verdict: ImportedRowVerdict;

  @Field(() => [Refusal], { description: '不予登记的全部理由。Every reason why it cannot be entered.' })
  refusals: Refusal[];
}

@Resolver(() => PastAwardImport)
export class PastAwardImportFields {
  @Access({ to: grantReaders })
  @Query(() => PastAwardImport, { nullable: true, description: '按编号查历年立项导入。An import of past awards by its ticket.' })
  pastAwardImport(@Arg('id', () => ID, { description: '导入编号。The ticket.' }) id: string, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(PastAwardImport, id);
  }

  @FieldResolver(() => [ImportedPastAward], { description: '各行核对结果,按文件次序;可只取一种结果。Its rows in the order of the file, or those of one verdict.' })
  rows(@Root() { rows }: PastAwardImport, @Ctx() { locale }: RequestContext, @Arg('verdict', () => ImportedRowVerdictEnum, { nullable: true, description: '只取此种结果。Only those that come to this.' }) verdict?: ImportedRowVerdict | null): ImportedPastAward[] {
    return rows.filter((row) => !verdict || row.verdict === verdict).map((row) => ({ ...row, refusals: tellRefusals(row.refusals, locale) }));
  }

  @FieldResolver(() => Person, { nullable: true, description: '预览人。Who previewed it.' })
  previewedBy(@Root() { previewedById: id }: PastAwardImport) {
    return { id };
  }

  @FieldResolver(() => Person, { nullable: true, description: '登记人。Who entered it.' })
  committedBy(@Root() { committedById: id }: PastAwardImport) {
    return id && { id };
  }
}

@Resolver(() => PastAward)
export class PastAwardFields {
  @Access({ to: grantReaders })
  @Query(() => PastAwardConnection, { nullable: true, description: '历年立项(补录)列表,由新至旧。The past awards that were imported, the latest first.' })
  pastAwards(@Args(() => PageArguments) page: PageArguments, @Arg('filter', () => PastAwardFilter, { defaultValue: {}, description: '筛选。Which ones.' }) filter: PastAwardFilter, @Ctx() { loaders }: RequestContext) {
    return pastAwardsPage(loaders, filter, page);
  }

  @FieldResolver(() => Employer, { nullable: true, description: '单位名册中的单位,名称不能唯一对应的为空。The employer of the register; null where the name is not one employer’s alone.' })
  employer(@Root() { employerId: id }: PastAward) {
    return id && { id };
  }

  @FieldResolver(() => [Person], { nullable: true, description: '团队成员,经补登的才有。Its team, where the office named it.' })
  async teamMembers(@Root() { id }: PastAward, @Ctx() { loaders }: RequestContext) {
    return (await loaders.children(PastAwardMember, 'pastAwardId', id)).map(({ personId }) => ({ id: personId }));
  }
}
