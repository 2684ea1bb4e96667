import { IdempotencyKey } from './act/idempotency';
import { InboxRow } from './inbox/inbox.entities';
import { OutboxRow } from './outbox/outbox.entities';

/** The entities every department's data source knows, besides its own. */
export const houseEntities = [IdempotencyKey, InboxRow, OutboxRow];
