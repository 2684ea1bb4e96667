import { Access, DateTime, labelledEnum, LocalDateScalar, Money, type RequestContext } from '@unionhall/graphql';
import { dayInShanghai, type Fen, type LocalDate } from '@unionhall/kernel';
import { Arg, Ctx, Field, FieldResolver, ID, InputType, ObjectType, Resolver, Root } from 'type-graphql';
import { SpendingPurposeEnum } from '../application/application.enums';
import { GrantApplication } from '../application/application.entity';
import type { SpendingPurpose } from '../application/budget.rule';
import { grantReaders } from '../grant-readers';
import { Person } from '../person/person.stub';
import { GrantApplicationChange } from '../revision/revision.fields';
import { changesBetweenRevisions } from '../revision/revision.queries';
import { saidOf } from './change-labels';
import { type ChangeRow, changesOf, type GrantChangeKind } from './changes-of';

const GrantChangeKindEnum = labelledEnum('GrantChangeKind', '变更对象。What a change is of.');

/** One change in the life of an application, from its draft to the last yuan. */
@Access({ to: grantReaders })
@ObjectType({ simpleResolvers: true, description: '变更记录:何人、何时、由何变为何。One change: who, when, from what to what.' })
export class GrantHistoryChange {
  readonly row: ChangeRow;

  @Field(() => ID, { description: '编号。Id of the step, line or revision.' })
  id: string;

  @Field(() => GrantChangeKindEnum, { description: '变更对象。What it is a change of.' })
  kind: GrantChangeKind;

  @Field(() => ID, { description: '变更对象的编号。Id of the application, award, instalment or whatever changed.' })
  subjectId: string;

  @Field(() => DateTime, { description: '时刻。When.' })
  at: Date;

  @Field(() => ID, { nullable: true, description: '办理编号,可凭以查验留痕;早于此项登记的预算调整为空。Id of the act or event, for its proof in the trail; null for a change of budget from before it was kept.' })
  actId: string | null;

  @Field(() => String, { nullable: true, description: '变更前,以文字表示;开始时为空。What it was, in words; null for a beginning.' })
  before: string | null;

  @Field(() => String, { description: '变更后,以文字表示。What it became, in words.' })
  after: string;

  @Field(() => SpendingPurposeEnum, { nullable: true, description: '预算用途,预算调整才有。The purpose whose budget changed; null for other changes.' })
  purpose: SpendingPurpose | null;

  @Field(() => Money, { nullable: true, description: '变更前金额,预算调整才有。What the purpose had, in yuan.' })
  amountBefore: Fen | null;

  @Field(() => Money, { nullable: true, description: '变更后金额,预算调整才有。What it has, in yuan.' })
  amountAfter: Fen | null;
}

@InputType({ description: '变更记录筛选。Which changes.' })
export class GrantHistoryFilter {
  @Field(() => GrantChangeKindEnum, { nullable: true, description: '变更对象。Of this kind.' })
  kind?: GrantChangeKind | null;

  @Field(() => ID, { nullable: true, description: '办理人编号。Done by this person.' })
  personId?: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: '自此日起。From this day on.' })
  from?: LocalDate | null;

  @Field(() => LocalDateScalar, { nullable: true, description: '至此日止。To this day.' })
  to?: LocalDate | null;
}

@Resolver(() => GrantApplication)
export class GrantApplicationHistoryFields {
  @Access({ to: grantReaders })
  @FieldResolver(() => [GrantHistoryChange], { nullable: true, description: '全部变更:申请、评审指派、异议、立项、拨付、验收、收回、报送内容和预算,由先至后。Every change of it and of what came of it, the first first: steps, submissions and budget.' })
  async changes(
    @Arg('filter', () => GrantHistoryFilter, { defaultValue: {}, description: '筛选。Which ones.' }) filter: GrantHistoryFilter,
    @Root() { id }: GrantApplication,
    @Ctx() { loaders, locale }: RequestContext,
  ): Promise<GrantHistoryChange[]> {
    const rows = await loaders
      .batch('changes of an application', async (ids: readonly string[]) => {
        const found = Map.groupBy(await loaders.statements.query<ChangeRow[]>(changesOf('id IN (?)'), [ids]), ({ applicationId }) => applicationId);
        return ids.map((each) => found.get(each) ?? []);
      })
      .load(id);
    return rows.filter((row) => isWanted(row, filter)).map((row) => ({ ...row, row, ...saidOf(row, locale), amountBefore: fenOf(row.amountBefore), amountAfter: fenOf(row.amountAfter) }));
  }
}

function isWanted({ kind, personId, at }: ChangeRow, filter: GrantHistoryFilter): boolean {
  const day = dayInShanghai(at);
  return (!filter.kind || kind === filter.kind) && (!filter.personId || personId === filter.personId) && (!filter.from || filter.from <= day) && (!filter.to || day <= filter.to);
}

const fenOf = (amount: string | null) => (amount === null ? null : (BigInt(amount) as Fen));

@Resolver(() => GrantHistoryChange)
export class GrantHistoryChangeFields {
  @FieldResolver(() => Person, { nullable: true, description: '办理人;由其他部门的结果引起的为空。Who did it; null where an outcome of another department did.' })
  by(@Root() { row: { personId: id } }: GrantHistoryChange) {
    return id && { id };
  }

  @FieldResolver(() => [GrantApplicationChange], { nullable: true, description: '报送内容逐项的更改;首次报送和其他变更为空。What changed of the content, item by item; null for the first submission and for other changes.' })
  content(@Root() { row: { applicationId, revision } }: GrantHistoryChange, @Ctx() { loaders }: RequestContext) {
    return revision === null || revision === 1 ? null : changesBetweenRevisions(loaders, applicationId, revision - 1, revision);
  }
}
