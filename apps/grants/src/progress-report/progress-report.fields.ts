import { Access, type RequestContext } from '@unionhall/graphql';
import { dayInShanghai } from '@unionhall/kernel';
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { Award } from '../award/award.entity';
import { Instalment } from '../instalment/instalment.entity';
import { Person } from '../person/person.stub';
import { isDueBefore } from './progress-report.rule';
import { ProgressReportDraft } from './progress-report-draft.entity';
import { ProgressReport } from './progress-report.entity';

@Resolver(() => ProgressReport)
export class ProgressReportFields {
  @FieldResolver(() => Person, { nullable: true, description: '登记人。Who handed it in, or waived it.' })
  enteredBy(@Root() { enteredById: id }: ProgressReport) {
    return { id };
  }
}

@Resolver()
export class ProgressReportDraftResolver {
  @Access({ to: 'signed-in' })
  @Query(() => ProgressReportDraft, { nullable: true, description: '团队暂存、尚未报送的进展报告,限团队。The progress report before an instalment that is not handed in yet, for its team.' })
  async progressReportDraft(@Arg('instalmentId', () => ID, { description: '报告所对应的后续拨付编号。Id of the later instalment.' }) instalmentId: string, @Ctx() { loaders }: RequestContext) {
    const [draft] = await loaders.children(ProgressReportDraft, 'instalmentId', instalmentId);
    return draft ?? null;
  }
}

/** What an award shows of its reports. */
@Resolver(() => Award)
export class AwardReportFields {
  @FieldResolver(() => [ProgressReport], { description: '进展报告,由先至后。Its progress reports, oldest first.' })
  progressReports(@Root() { id }: Award, @Ctx() { loaders }: RequestContext) {
    return loaders.children(ProgressReport, 'awardId', id);
  }
}

/** What an instalment shows of the report that comes before it. */
@Resolver(() => Instalment)
export class InstalmentReportFields {
  @FieldResolver(() => [ProgressReport], { description: '与之对应的进展报告。The progress reports that come before it.' })
  progressReports(@Root() { id }: Instalment, @Ctx() { loaders }: RequestContext) {
    return loaders.children(ProgressReport, 'instalmentId', id);
  }

  @FieldResolver(() => Boolean, { description: '进展报告是否逾期,查看时计算。Whether its progress report is overdue, as of now.' })
  async reportOverdue(@Root() instalment: Instalment, @Ctx() { loaders, now }: RequestContext) {
    const reports = await loaders.children(ProgressReport, 'instalmentId', instalment.id);
    return isDueBefore(instalment) && reports.length === 0 && instalment.reportDueOn !== null && instalment.reportDueOn < dayInShanghai(now);
  }
}
