import { accountReaders } from '../assessment/dues-account.type';
import { receiptReaders } from '../receipt-file/receipt-file.entity';

/** Who reads what units lack: the finance side, the bureau, and the union workers who go after it in the parks [BH-5, DX-3]. */
export const arrearsReaders = [...receiptReaders, 'professional-union-worker'] as const;

/** Who reads the notices to a unit and its promises: those, and the unit itself. */
export const noticeReaders = [...accountReaders, 'professional-union-worker'] as const;
