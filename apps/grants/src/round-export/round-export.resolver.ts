import { Access, type RequestContext } from '@unionhall/graphql';
import { csvText } from '@unionhall/files';
import { Arg, Ctx, Field, ID, ObjectType, Query, registerEnumType, Resolver } from 'type-graphql';
import { grantReaders } from '../grant-readers';
import { GrantRound } from '../round/round.entity';
import { exportedTable, GrantExportTable } from './round-export.queries';

registerEnumType(GrantExportTable, {
  name: 'GrantExportTable',
  description: '导出内容。What of a round is exported.',
  valuesConfig: { AWARDS: { description: '立项。Its awards.' }, INSTALMENTS: { description: '分期拨付。Their instalments.' }, EXPENSES: { description: '支出凭证。Their expenses.' }, CHANGES: { description: '全部变更。Every change of its applications and of what came of them.' } },
});

/** Who exports a round: who reads grants, and who keeps the books. */
const exporters = [...grantReaders, 'accountant'] as const;

/** A table as a file for a spreadsheet. */
@Access({ to: exporters })
@ObjectType({ simpleResolvers: true, description: '导出文件。A table as a CSV file.' })
export class GrantCsvFile {
  @Field(() => String, { description: '文件名。A name for the file.' })
  name: string;

  @Field(() => String, { description: 'CSV内容,UTF-8带标记;可能被当作公式的单元格前加撇号。The CSV: UTF-8 with a mark; a cell a spreadsheet would take for a formula has a leading apostrophe.' })
  content: string;
}

@Resolver()
export class GrantRoundExportResolver {
  @Access({ to: exporters })
  @Query(() => GrantCsvFile, { nullable: true, description: '导出一轮的立项、拨付、支出或全部变更。The awards, instalments, expenses or every change of a round as CSV.' })
  async grantRoundCsv(
    @Arg('roundId', () => ID, { description: '申报轮次编号。Id of the round.' }) roundId: string,
    @Arg('table', () => GrantExportTable, { description: '导出内容。What is exported.' }) table: GrantExportTable,
    @Ctx() { loaders, locale }: RequestContext,
  ): Promise<GrantCsvFile | null> {
    const round = await loaders.byId(GrantRound, roundId);
    if (!round) return null;
    const { head, rows } = await exportedTable(loaders.statements, roundId, table, locale);
    return { name: `${round.year}-${table}.csv`, content: csvText(head, rows) };
  }
}
