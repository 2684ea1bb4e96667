import type { DepartmentPart } from '@unionhall/graphql';
import { commitReceiptFile } from './commit-receipt-file';
import { discardReceiptFile } from './discard-receipt-file';
import { previewReceiptFile } from './preview-receipt-file';
import { readReceiptFiles } from './read-receipt-files';
import { ReceiptFileRow } from './receipt-file-row.entity';
import { ReceiptFile } from './receipt-file.entity';
import { receiptFileLife } from './receipt-file.life';
import { ReceiptFileResolver, ReceiptFileRowResolver } from './receipt-file.resolver';
import { ReceiptImportJob } from './receipt-import-job.entity';
import { voidReceiptFile } from './void-receipt-file';

export const receiptFilePart: DepartmentPart = {
  acts: [previewReceiptFile, discardReceiptFile, commitReceiptFile, voidReceiptFile],
  entities: [ReceiptFile, ReceiptFileRow, ReceiptImportJob],
  resolvers: [ReceiptFileResolver, ReceiptFileRowResolver],
  lives: [receiptFileLife],
  jobs: [readReceiptFiles],
};
