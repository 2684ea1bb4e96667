import { connectionOf } from '@unionhall/graphql';
import { ReceiptFileRow } from './receipt-file-row.entity';
import { ReceiptFile } from './receipt-file.entity';

export const ReceiptFileConnection = connectionOf('ReceiptFile', '代收文件', () => ReceiptFile);
export const ReceiptFileRowConnection = connectionOf('ReceiptFileRow', '不入账的行', () => ReceiptFileRow);
