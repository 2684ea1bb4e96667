import { appendOnly, createTable, ID } from '@unionhall/database';

/** Dues that are given back to who paid too much, each by a payment of its own. */
export const duesRefundMigrations = [
  createTable(
    2026120120140,
    'dues_refund',
    `id ${ID} NOT NULL PRIMARY KEY, receipt_id ${ID} NOT NULL, payment_order_id ${ID} NOT NULL, amount BIGINT NOT NULL, reason VARCHAR(200) NOT NULL, requested_by_id ${ID} NOT NULL, requested_on DATE NOT NULL, version INT NOT NULL,
     UNIQUE KEY refund_an_order (payment_order_id), KEY refunds_of_receipt (receipt_id, id), CONSTRAINT refunds_something CHECK (amount > 0),
     FOREIGN KEY (receipt_id) REFERENCES dues_receipt (id), FOREIGN KEY (payment_order_id) REFERENCES payment_order (id)`,
  ),
  ...appendOnly(2026120120141, 'dues_refund'),
];

/** Tables of these whose rows the department's login may add and read only. */
export const duesRefundAppendOnly = ['dues_refund'] as const;
