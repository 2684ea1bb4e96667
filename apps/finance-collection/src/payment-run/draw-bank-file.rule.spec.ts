import { judge } from '@unionhall/kernel';
import { type DrawBankFileFacts, drawBankFileRules } from './draw-bank-file.rule';

const facts: DrawBankFileFacts = { personId: 'cashier', paymentRun: { executedById: 'cashier', payments: 1 } };
const codes = (changes: Partial<DrawBankFileFacts>) => judge(drawBankFileRules, { ...facts, ...changes }).refusals.map(({ clause, code }) => `${clause} ${code}`);

it('gives the cashier who paid the file', () => expect(codes({})).toEqual([]));
it('CP-8: and no other', () => expect(codes({ personId: 'another' })).toEqual(['CP-8 finance-collection.bank-file-of-another']));
it('HOUSE-4: of a run that paid something', () => expect(codes({ paymentRun: { executedById: 'cashier', payments: 0 } })).toEqual(['HOUSE-4 finance-collection.run-paid-nothing']));
