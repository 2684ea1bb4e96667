import { notFound } from '@unionhall/contracts';
import { Access, connectionOf, PageArguments, pageOf, type RequestContext } from '@unionhall/graphql';
import { yuanFromFen } from '@unionhall/kernel';
import { Arg, Args, Ctx, Field, FieldResolver, ID, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { Decision } from '../decision/decision.stub';
import { receiptReaders } from '../receipt-file/receipt-file.entity';
import { CollectionMonth } from './collection-month.entity';
import { CollectionMonthStateChange } from './collection-month.life';
import { reopeningSha256 } from './reopening-content';

export const CollectionMonthConnection = connectionOf('CollectionMonth', '代收月份结账', () => CollectionMonth);

/** What a matter about a reopening must be raised over. */
@Access({ to: receiptReaders })
@ObjectType({ simpleResolvers: true, description: '重开代收月份的内容及其散列值,供提请集体决定。What a matter about a reopening must be raised over.' })
export class CollectionMonthReopeningContent {
  @Field(() => String, { description: '内容的SHA-256,十六进制。SHA-256 of the content, hexadecimal: the matter’s `subjectSha256`.' })
  sha256: string;

  @Field(() => [String], { description: '供会议审阅的内容,逐行。The content as the meeting reads it, line by line.' })
  lines: string[];
}

@Resolver(() => CollectionMonth)
export class CollectionMonthResolver {
  @Access({ to: receiptReaders })
  @Query(() => CollectionMonthConnection, { nullable: true, description: '代收月份结账列表,由新至旧。The closings, the latest first.' })
  collectionMonths(@Args(() => PageArguments) page: PageArguments, @Ctx() { loaders }: RequestContext) {
    return pageOf(loaders, CollectionMonth, { where: 'TRUE', parameters: [], orderBy: 'id', descending: true }, page);
  }

  @Access({ to: receiptReaders })
  @Query(() => CollectionMonthReopeningContent, { nullable: true, description: '拟重开月份的内容及其散列值。What a matter about a reopening must be raised over [GY-2b].' })
  async collectionMonthReopeningContent(
    @Arg('collectionMonthId', () => ID, { description: '结账编号。The closing.' }) collectionMonthId: string,
    @Arg('reason', () => String, { description: '理由。Why.' }) reason: string,
    @Ctx() { loaders }: RequestContext,
  ): Promise<CollectionMonthReopeningContent> {
    const closing = await loaders.byId(CollectionMonth, collectionMonthId);
    if (!closing) throw notFound('CollectionMonth', collectionMonthId);
    return { sha256: reopeningSha256(closing, reason), lines: [`重开代收月份：${closing.month}`, `结账日期：${closing.closedOn}，入账${closing.receipts}笔，${yuanFromFen(closing.amount)}元`, `理由：${reason}`] };
  }

  @FieldResolver(() => [CollectionMonthStateChange], { description: '结账与重开记录,由先至后。Its history, oldest first.' })
  history(@Root() { id }: CollectionMonth, @Ctx() { loaders }: RequestContext) {
    return loaders.children(CollectionMonthStateChange, 'subjectId', id);
  }
}

@Resolver(() => CollectionMonthStateChange)
export class CollectionMonthStateChangeFields {
  @FieldResolver(() => Decision, { nullable: true, description: '据以重开的决定。The decision it was reopened by; null for a closing.' })
  decision(@Root() { decisionId }: CollectionMonthStateChange) {
    return decisionId && { id: decisionId };
  }
}
