import { haveParameters, parameterOn, readingSource, rowsOf } from '@unionhall/database';
import { Access, labelledEnum, LocalDateScalar, Money, type RequestContext } from '@unionhall/graphql';
import { dayInShanghai, type Fen, type LocalDate } from '@unionhall/kernel';
import type { enumLabels } from '@unionhall/rulebook';
import { Ctx, Field, FieldResolver, Float, ID, ObjectType, Resolver, Root } from 'type-graphql';
import { GrantApplication } from '../application/application.entity';
import { AwardStateEnum } from '../award/award.enums';
import type { AwardState } from '../award/award.transitions';
import { Employer } from '../employer/employer.stub';
import { grantReaders } from '../grant-readers';
import { GrantRound } from '../round/round.entity';
import { type FundedBefore, fundedBefore } from './funded-before';

type Reason = keyof (typeof enumLabels)['FundedBeforeReason'];
const FundedBeforeReasonEnum = labelledEnum('FundedBeforeReason', '关联原因。What an earlier award has to do with an application.');

/** An earlier award that may be for the same work. Reached only through the application, for the office and its reviewers. */
@Access({ to: 'signed-in' })
@ObjectType({ simpleResolvers: true, description: '曾获资助。An earlier award of the unit, of a person of the team, or of a similar title.' })
export class GrantFundedBefore {
  roundId: string | null;

  employerId: string | null;

  @Field(() => ID, { nullable: true, description: '立项编号;补录的历年立项为空。Id of the award; null for one of a year before this house.' })
  awardId: string | null;

  @Field(() => ID, { nullable: true, description: '补录的历年立项编号。Id of the imported past award; null for an award of this house.' })
  pastAwardId: string | null;

  @Field(() => String, { nullable: true, description: '补录名单所载单位名称。The unit as an imported list has it; null for an award of this house.' })
  employerName: string | null;

  @Field(() => String, { nullable: true, description: '项目名称。Title of the project.' })
  title: string | null;

  @Field(() => Money, { description: '资助金额。Amount, in yuan.' })
  amount: Fen;

  @Field(() => LocalDateScalar, { description: '立项日期。The day it was awarded.' })
  grantedOn: LocalDate;

  @Field(() => AwardStateEnum, { nullable: true, description: '状态;补录的历年立项为空。State of the award; null for one of a year before this house.' })
  state: AwardState | null;

  @Field(() => [FundedBeforeReasonEnum], { description: '关联原因。What it has to do with the application.' })
  reasons: Reason[];

  @Field(() => Float, { nullable: true, description: '名称相似度,0至1;未达到界限的为空。How similar the titles are, 0 to 1; null below the threshold.' })
  similarityRatio: number | null;
}

@Resolver(() => GrantApplication)
export class GrantApplicationFundedBeforeFields {
  @Access<GrantApplication>({ to: grantReaders, own: ({ reviewerIds }, { personId }) => personId !== null && reviewerIds.includes(personId) })
  @FieldResolver(() => [GrantFundedBefore], {
    nullable: true,
    description: '此前是否获得过资助:同一单位(含更名、合并)、团队成员或相近名称,由新至旧,至多50项;供审核和评审参考,不据此否决。What was funded before, for the office and the reviewers: of the unit through its mergers, of a person of the team, or of a similar title; the latest first, at most 50. A hint, no bar.',
  })
  fundedBefore(@Root() { id }: GrantApplication, @Ctx() context: RequestContext): Promise<GrantFundedBefore[]> {
    const { loaders } = context;
    return loaders.batch('funded before', async (ids) => {
      const source = readingSource(loaders, context.personalData);
      await haveParameters((question, key) => context.ask(question, key), source, ['grants.similar-title']);
      const threshold = await parameterOn(source, 'grants.similar-title', dayInShanghai(context.now));
      const applications = await rowsOf(loaders.statements, GrantApplication, 'WHERE id IN (?)', [ids]);
      const found = await fundedBefore(loaders.statements, applications, threshold);
      const titles = await titlesOf(context, found.flat());
      const byId = new Map(applications.map((application, index) => [application.id, found[index]!.map((each) => told(each, titles))]));
      return ids.map((each) => byId.get(each) ?? []);
    }).load(id);
  }
}

async function titlesOf({ loaders }: RequestContext, found: readonly FundedBefore[]): Promise<ReadonlyMap<string, string>> {
  if (found.length === 0) return new Map();
  const rows = await loaders.statements.query<{ id: string; title: string }[]>('SELECT id, title FROM grant_application WHERE id IN (?)', [found.map(({ award }) => ('applicationId' in award ? award.applicationId : ''))]);
  return new Map(rows.map(({ id, title }) => [id, title]));
}

function told({ award, ofUnit, ofPerson, similarity }: FundedBefore, titles: ReadonlyMap<string, string>): GrantFundedBefore {
  const reasons: Reason[] = [...(ofUnit ? ['unit' as const] : []), ...(ofPerson ? ['person' as const] : []), ...(similarity === null ? [] : ['similar-title' as const])];
  const { employerId, amount, grantedOn } = award;
  const both = { employerId, amount, grantedOn, reasons, similarityRatio: similarity === null ? null : similarity / 10_000 };
  if ('applicationId' in award) return { ...both, awardId: award.id, pastAwardId: null, employerName: null, roundId: award.roundId, title: titles.get(award.applicationId) ?? null, state: award.state };
  return { ...both, awardId: null, pastAwardId: award.id, employerName: award.employerName, roundId: null, title: award.title, state: null };
}

@Resolver(() => GrantFundedBefore)
export class GrantFundedBeforeFields {
  @FieldResolver(() => GrantRound, { nullable: true, description: '申报轮次。The round.' })
  round(@Root() { roundId }: GrantFundedBefore, @Ctx() { loaders }: RequestContext) {
    return roundId && loaders.byId(GrantRound, roundId);
  }

  @FieldResolver(() => Employer, { nullable: true, description: '单位。The employer.' })
  employer(@Root() { employerId: id }: GrantFundedBefore) {
    return id && { id };
  }
}
