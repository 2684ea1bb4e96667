import { appendOnly, createTable, ID, SHA256 } from '@unionhall/database';

/** Money that comes back of confirmed payments. */
export const refundMigrations = [
  createTable(
    2026112819001,
    'payment_refund',
    `id ${ID} NOT NULL PRIMARY KEY, payment_order_id ${ID} NOT NULL, amount BIGINT NOT NULL, bank_reference VARCHAR(100) NOT NULL, statement_sha256 ${SHA256} NOT NULL,
     transfer_id ${ID} NOT NULL, received_by_id ${ID} NOT NULL, received_on DATE NOT NULL, version INT NOT NULL,
     UNIQUE KEY refund_reference_once (bank_reference), UNIQUE KEY refund_transfer_once (transfer_id), KEY by_order (payment_order_id, id),
     CONSTRAINT refund_above_zero CHECK (amount > 0), FOREIGN KEY (payment_order_id) REFERENCES payment_order (id), FOREIGN KEY (transfer_id) REFERENCES ledger_transfer (id)`,
  ),
  ...appendOnly(2026112819002, 'payment_refund'),
];

/** Tables of these whose rows the department's login may add and read only. */
export const refundAppendOnly = ['payment_refund'] as const;
