import { ID, migration } from '@unionhall/database';

/** What came back of a remittance goes upward again on a line of its own. On the way back the split stays optional: a line of what came back could not be made to fit. */
export const remittanceRefundMigrations = [
  migration(
    2026120120120,
    'remittance_line_of_refund',
    `ALTER TABLE dues_remittance_line MODIFY split_id ${ID} NULL, ADD COLUMN IF NOT EXISTS refund_id ${ID} NULL,
       ADD UNIQUE KEY IF NOT EXISTS refund_once (remittance_id, refund_id), ADD KEY IF NOT EXISTS by_refund (refund_id, id),
       ADD CONSTRAINT IF NOT EXISTS line_of_split_or_refund CHECK ((split_id IS NULL) <> (refund_id IS NULL)),
       ADD CONSTRAINT line_refund FOREIGN KEY IF NOT EXISTS (refund_id) REFERENCES payment_refund (id)`,
    `ALTER TABLE dues_remittance_line DROP FOREIGN KEY IF EXISTS line_refund, DROP CONSTRAINT IF EXISTS line_of_split_or_refund, DROP KEY IF EXISTS by_refund, DROP KEY IF EXISTS refund_once,
       DROP COLUMN IF EXISTS refund_id`,
  ),
];
