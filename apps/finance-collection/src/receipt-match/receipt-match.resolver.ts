import { Access, PageArguments, pageOf, type RequestContext } from '@unionhall/graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { Employer } from '../employer/employer.entity';
import { DuesReceipt } from '../receipt/dues-receipt.entity';
import { receiptReaders } from '../receipt-file/receipt-file.entity';
import { ReceiptMatchConnection } from './receipt-match.connection';
import { ReceiptMatch } from './receipt-match.entity';
import { ReceiptMatchFilter } from './receipt-match.inputs';
import { suggestedMatches } from './suggest-matches';
import { SuggestedMatch } from './suggested-match.type';

@Resolver(() => SuggestedMatch)
export class SuggestedMatchResolver {
  @Access({ to: receiptReaders })
  @Query(() => [SuggestedMatch], { nullable: true, description: '匹配建议及依据,由高至低,至多10个。The months of units a receipt may be for, with the reason, the surest first, at most ten.' })
  async suggestReceiptMatches(@Arg('receiptId', () => ID, { description: '入账记录编号。The receipt.' }) receiptId: string, @Ctx() { loaders }: RequestContext) {
    return (await loaders.byId(DuesReceipt, receiptId)) && suggestedMatches(loaders.statements, receiptId);
  }

  @FieldResolver(() => Employer, { nullable: true, description: '单位。The unit.' })
  employer(@Root() { employerId }: SuggestedMatch, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(Employer, employerId);
  }
}

@Resolver(() => ReceiptMatch)
export class ReceiptMatchResolver {
  @Access({ to: receiptReaders })
  @Query(() => ReceiptMatchConnection, { nullable: true, description: '入账匹配列表,由新至旧。The matches, the latest first.' })
  receiptMatches(@Args(() => PageArguments) page: PageArguments, @Arg('filter', () => ReceiptMatchFilter, { defaultValue: {}, description: '筛选。Which ones.' }) filter: ReceiptMatchFilter, @Ctx() { loaders }: RequestContext) {
    const where = ['TRUE', ...(filter.employerId ? ['employer_id = ?'] : []), ...(filter.holding ? ['undone_on IS NULL'] : [])].join(' AND ');
    return pageOf(loaders, ReceiptMatch, { where, parameters: filter.employerId ? [filter.employerId] : [], orderBy: 'id', descending: true }, page);
  }

  @FieldResolver(() => Employer, { nullable: true, description: '单位。The unit.' })
  employer(@Root() { employerId }: ReceiptMatch, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(Employer, employerId);
  }

  @FieldResolver(() => DuesReceipt, { nullable: true, description: '入账记录。The receipt.' })
  receipt(@Root() { receiptId }: ReceiptMatch, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(DuesReceipt, receiptId);
  }
}

@Resolver(() => DuesReceipt)
export class DuesReceiptMatchFields {
  @FieldResolver(() => [ReceiptMatch], { description: '匹配记录,撤销的也在内,由先至后。Its matches, undone ones among them, oldest first.' })
  matches(@Root() { id }: DuesReceipt, @Ctx() { loaders }: RequestContext) {
    return loaders.children(ReceiptMatch, 'receiptId', id);
  }
}
