import { Access, PageArguments, Permission, Refusal, type RequestContext, tellRefusals } from '@unionhall/graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { Person } from '../person/person.stub';
import { DuesReceipt } from '../receipt/dues-receipt.entity';
import { commitReceiptFile } from './commit-receipt-file';
import { discardReceiptFile } from './discard-receipt-file';
import { ReceiptFileRow, type ReceiptRowFate, ReceiptRowFateEnum } from './receipt-file-row.entity';
import { ReceiptFile, receiptReaders } from './receipt-file.entity';
import { ReceiptFileConnection, ReceiptFileRowConnection } from './receipt-file.connection';
import { ReceiptFileFilter } from './receipt-file.inputs';
import { ReceiptFileStateChange } from './receipt-file.life';
import { receiptFileRowsPage, receiptFilesPage } from './receipt-file.queries';
import { ReceiptImportJob } from './receipt-import-job.entity';
import { voidReceiptFile } from './void-receipt-file';

@Resolver(() => ReceiptFile)
export class ReceiptFileResolver {
  @Access({ to: receiptReaders })
  @Query(() => ReceiptFile, { nullable: true, description: '按编号查代收文件。A file of the tax bureau by id.' })
  receiptFile(@Arg('id', () => ID, { description: '文件编号。The file’s id.' }) id: string, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(ReceiptFile, id);
  }

  @Access({ to: receiptReaders })
  @Query(() => ReceiptFileConnection, { nullable: true, description: '代收文件列表,由新至旧;可按文件SHA-256查找。Files of the tax bureau, the latest first; found again by their SHA-256.' })
  receiptFiles(@Args(() => PageArguments) page: PageArguments, @Arg('filter', () => ReceiptFileFilter, { defaultValue: {}, description: '筛选。Which files.' }) filter: ReceiptFileFilter, @Ctx() { loaders }: RequestContext) {
    return receiptFilesPage(loaders, filter, page);
  }

  @Access({ to: receiptReaders })
  @Query(() => ReceiptImportJob, { nullable: true, description: '按文件编号查读取任务的进度。The reading of a file in the background, by the file’s id.' })
  receiptImportJob(@Arg('id', () => ID, { description: '文件编号。The file’s id.' }) id: string, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(ReceiptImportJob, id);
  }

  @Access({ to: receiptReaders })
  @Query(() => ReceiptFileRowConnection, { nullable: true, description: '代收文件中不入账的行及理由,按文件次序。The rows of a file that are not booked, and why, in the order of the file.' })
  receiptFileRows(
    @Arg('receiptFileId', () => ID, { description: '文件编号。The file.' }) receiptFileId: string,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { loaders }: RequestContext,
    @Arg('fate', () => ReceiptRowFateEnum, { nullable: true, description: '只取此种结果。Only those that come to this.' }) fate?: ReceiptRowFate | null,
  ) {
    return receiptFileRowsPage(loaders, receiptFileId, fate ?? null, page);
  }

  @FieldResolver(() => [Refusal], { description: '整个文件不予受理的理由;受理则为空。Why the file as a whole is refused; empty when it is not.' })
  refusals(@Root() { faults }: ReceiptFile, @Ctx() { locale }: RequestContext) {
    return tellRefusals(faults, locale);
  }

  @FieldResolver(() => ReceiptImportJob, { nullable: true, description: '读取任务。Its reading in the background.' })
  job(@Root() { id }: ReceiptFile, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(ReceiptImportJob, id);
  }

  @FieldResolver(() => Person, { nullable: true, description: '核对人。Who had it looked at.' })
  previewedBy(@Root() { previewedById: id }: ReceiptFile) {
    return { id };
  }

  @FieldResolver(() => Person, { nullable: true, description: '入账人。Who booked it.' })
  bookedBy(@Root() { bookedById: id }: ReceiptFile) {
    return id && { id };
  }

  @FieldResolver(() => [ReceiptFileStateChange], { description: '流转记录,由先至后。Its history, oldest first.' })
  history(@Root() { id }: ReceiptFile, @Ctx() { loaders }: RequestContext) {
    return loaders.children(ReceiptFileStateChange, 'subjectId', id);
  }

  @FieldResolver(() => [Permission], { description: '可否办理各事项及理由。What the caller may do with it now, and why not.' })
  permissions(@Root() { id, version }: ReceiptFile, @Ctx() { permission }: RequestContext) {
    const known = { receiptFileId: id, expectedVersion: version };
    return Promise.all([permission(commitReceiptFile, known), permission(discardReceiptFile, known), permission(voidReceiptFile, known)]);
  }
}

@Resolver(() => ReceiptFileRow)
export class ReceiptFileRowResolver {
  @FieldResolver(() => [Refusal], { description: '不入账的全部理由,逐格列出。Every reason why it is not booked, cell by cell.' })
  refusals(@Root() { refusals }: ReceiptFileRow, @Ctx() { locale }: RequestContext) {
    return tellRefusals(refusals, locale);
  }

  @FieldResolver(() => DuesReceipt, { nullable: true, description: '已有的那一笔。The receipt that stands already; null for a row refused for itself.' })
  standing(@Root() { receiptId }: ReceiptFileRow, @Ctx() { loaders }: RequestContext) {
    return receiptId && loaders.byId(DuesReceipt, receiptId);
  }
}
