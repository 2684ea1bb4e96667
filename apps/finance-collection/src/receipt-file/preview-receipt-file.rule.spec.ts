import { judge } from '@unionhall/kernel';
import { previewReceiptFileRules } from './preview-receipt-file.rule';

const codes = (isKept: boolean, standing: object | null) => judge(previewReceiptFileRules, { input: { sha256: 'a' }, asked: { isKept }, standing }).refusals.map(({ clause, code }) => `${clause} ${code}`);

it('HOUSE-2: takes a file that was uploaded, and one that stands already', () => expect([codes(true, null), codes(false, {})]).toEqual([[], []]));
it('HOUSE-2: refuses one nobody uploaded', () => expect(codes(false, null)).toEqual(['HOUSE-2 finance-collection.receipt-file-not-kept']));
