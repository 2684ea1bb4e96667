import { judge } from '@unionhall/kernel';
import { discardReceiptFileRules } from './discard-receipt-file.rule';
import type { ReceiptFileState } from './receipt-file.transitions';

const codes = (state: ReceiptFileState) => judge(discardReceiptFileRules, { file: { state } }).refusals.map(({ clause, code }) => `${clause} ${code}`);

it('HOUSE-1: gives up a preview', () => expect(codes('previewed')).toEqual([]));
it.each<ReceiptFileState>(['reading', 'refused', 'discarded', 'booked', 'voided'])('HOUSE-1: and no file that is %s', (state) => expect(codes(state)).toEqual(['HOUSE-1 finance-collection.receipt-file-state']));
