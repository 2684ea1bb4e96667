import { matterWithdrawn } from '@unionhall/contracts';
import { on, transactionOfEvent } from '@unionhall/database';
import { takeUndecidedListBack } from '../competition/take-undecided-list-back';

/** A list of appointments whose matter was withdrawn is taken back: a changed one can be proposed as a new matter [GY-2b]. */
export const onMatterWithdrawn = on(matterWithdrawn, (manager, matter, envelope) => takeUndecidedListBack(transactionOfEvent(manager, envelope), matter, new Date(envelope.at)));
