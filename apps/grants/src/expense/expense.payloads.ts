import { connectionOf, payloadOf } from '@unionhall/graphql';
import { ExpenseVoucher } from './expense-voucher.entity';

export const RecordExpensePayload = payloadOf('RecordExpense', 'expense', () => ExpenseVoucher);
export const ExpenseVoucherConnection = connectionOf('ExpenseVoucher', '支出凭证', () => ExpenseVoucher);
