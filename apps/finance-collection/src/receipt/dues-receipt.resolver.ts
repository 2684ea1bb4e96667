import { Access, PageArguments, type RequestContext } from '@unionhall/graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { Employer } from '../employer/employer.entity';
import { ReceiptFile, receiptReaders } from '../receipt-file/receipt-file.entity';
import { DuesReceipt } from './dues-receipt.entity';
import { DuesReceiptConnection } from './dues-receipt.connection';
import { DuesReceiptFilter } from './dues-receipt.inputs';
import { duesReceiptsPage } from './dues-receipt.queries';
import { proveReceipt } from './receipt-proof';
import { DuesReceiptProof } from './receipt-proof.type';

@Resolver(() => DuesReceipt)
export class DuesReceiptResolver {
  @Access({ to: receiptReaders })
  @Query(() => DuesReceipt, { nullable: true, description: '按编号查入账记录。A receipt by id.' })
  duesReceipt(@Arg('id', () => ID, { description: '入账记录编号。The receipt’s id.' }) id: string, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(DuesReceipt, id);
  }

  @Access({ to: receiptReaders })
  @Query(() => DuesReceiptConnection, { nullable: true, description: '入账记录列表:默认只列已入账的。Receipts: what is booked, or the rows of one file that are or would be.' })
  duesReceipts(@Args(() => PageArguments) page: PageArguments, @Arg('filter', () => DuesReceiptFilter, { defaultValue: {}, description: '筛选。Which ones.' }) filter: DuesReceiptFilter, @Ctx() { loaders }: RequestContext) {
    return duesReceiptsPage(loaders, filter, page);
  }

  @Access({ to: receiptReaders })
  @Query(() => DuesReceiptProof, { nullable: true, description: '单笔入账证明。The proof that a receipt is a row of the file the bureau sent; null for an id that is none.' })
  async duesReceiptProof(@Arg('receiptId', () => ID, { description: '入账记录编号。The receipt.' }) receiptId: string, @Ctx() { loaders }: RequestContext) {
    const receipt = await loaders.byId(DuesReceipt, receiptId);
    const file = receipt && (await loaders.byKey(ReceiptFile, 'number', String(receipt.fileNumber)));
    // Before the whole file is read it has no root.
    return receipt && file?.root ? proveReceipt(loaders.statements, receipt, file) : null;
  }

  @FieldResolver(() => ReceiptFile, { nullable: true, description: '所在文件。The file it is a row of.' })
  receiptFile(@Root() { fileNumber }: DuesReceipt, @Ctx() { loaders }: RequestContext) {
    return loaders.byKey(ReceiptFile, 'number', String(fileNumber));
  }

  @FieldResolver(() => Employer, { nullable: true, description: '名册中的缴费单位,未登记为空。Its payer in the register; null for one who was not there.' })
  employer(@Root() { employerId }: DuesReceipt, @Ctx() { loaders }: RequestContext) {
    return employerId && loaders.byId(Employer, employerId);
  }

  @FieldResolver(() => DuesReceipt, { nullable: true, description: '所冲退的原缴款。The receipt it takes back; null unless it is negative.' })
  reverses(@Root() { reversesId }: DuesReceipt, @Ctx() { loaders }: RequestContext) {
    return reversesId && loaders.byId(DuesReceipt, reversesId);
  }
}
