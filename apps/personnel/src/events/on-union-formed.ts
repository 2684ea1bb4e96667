import { unionFormed } from '@unionhall/contracts';
import { on, transactionOfEvent } from '@unionhall/database';
import { countUnionFormed } from '../performance/count-union-formed';

/** A union that was formed counts for whoever brought it about [WZ-11]. */
export const onUnionFormed = on(unionFormed, (manager, formed, envelope) => countUnionFormed(transactionOfEvent(manager, envelope), formed));
