import { csvText } from '@unionhall/files';
import { Access, type RequestContext } from '@unionhall/graphql';
import { dayInShanghai } from '@unionhall/kernel';
import { enumLabels, type Locale } from '@unionhall/rulebook';
import { Arg, Ctx, Field, ID, ObjectType, Query, Resolver } from 'type-graphql';
import { RecruitmentBatch } from './recruitment-batch.entity';
import { recruiters } from './recruitment-readers';
import { recruitmentStages } from './recruitment-stages';

/** A table as a file for a spreadsheet. */
@Access({ to: recruiters })
@ObjectType({ simpleResolvers: true, description: '导出文件。A table as a CSV file.' })
export class PersonnelCsvFile {
  @Field(() => String, { description: '文件名。A name for the file.' })
  name: string;

  @Field(() => String, { description: 'CSV内容,UTF-8带标记。The CSV: UTF-8 with a mark.' })
  content: string;
}

const HEAD: Readonly<Record<Locale, readonly string[]>> = {
  zh: ['招录批次', '状态', '到过此状态的人数', '现仍在此状态的人数', '平均停留天数', '最长停留天数'],
  en: ['Recruitment', 'State', 'Came into it', 'Still in it', 'Days in it on average', 'Most days in it'],
};

@Resolver()
export class RecruitmentStagesCsvResolver {
  @Access({ to: recruiters })
  @Query(() => PersonnelCsvFile, { nullable: true, description: '导出某批招录各阶段用时。The days per stage of a recruitment as CSV: where it stalls.' })
  async recruitmentStagesCsv(@Arg('batchId', () => ID, { description: '招录批次编号。Id of the recruitment.' }) batchId: string, @Ctx() { loaders, locale, now }: RequestContext): Promise<PersonnelCsvFile | null> {
    const batch = await loaders.byId(RecruitmentBatch, batchId);
    if (!batch) return null;
    const stages = await recruitmentStages(loaders, batchId, dayInShanghai(now));
    const rows = stages.map(({ state, candidates, waiting, averageDays, longestDays }) => [batch.name, enumLabels.RecruitmentCandidateState[state][locale], ...[candidates, waiting, averageDays, longestDays].map(String)]);
    return { name: `${batch.name}.csv`, content: csvText(HEAD[locale], rows) };
  }
}
