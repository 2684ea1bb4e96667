import { connectionOf } from '@unionhall/graphql';
import { ExpenseVoucher } from './expense-voucher.entity';

export const ExpenseVoucherConnection = connectionOf('ExpenseVoucher', '支出凭证', () => ExpenseVoucher);
