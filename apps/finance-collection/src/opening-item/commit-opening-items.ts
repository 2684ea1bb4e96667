import { act, guardedUpdate } from '@unionhall/database';
import { commitOpeningItemsRules } from './commit-opening-items.rule';
import { judgedOpeningItems } from './judged-opening-items';
import { OpeningItem, OpeningItemImport } from './opening-item.entity';
import { CommitOpeningItemsInput } from './opening-item.inputs';
import { owedIn, unitMonthIn } from './opening-item-row.rule';

/** Carries over what units owed in the books before (登记期初未结), by the ticket of its preview, all or nothing: it stands in their accounts and arrears. */
export const commitOpeningItems = act({
  name: 'commitOpeningItems',
  description: '登记已预览的期初未结清单,全部登记或全部不登记,计入单位账户和欠缴。Carries over what units owed in the books before, all or nothing; it stands in their accounts and arrears.',
  who: ['accountant'],
  input: CommitOpeningItemsInput,
  object: OpeningItemImport,
  answers: 'openingItemImport',
  gather: async (source, { input: { importId, expectedVersion }, today }) => {
    const list = await source.toChange(OpeningItemImport, importId, expectedVersion);
    const judged = await judgedOpeningItems(source, list.rows, today);
    return { list, judged, verdictsNow: judged.map(({ verdict }) => verdict) };
  },
  rules: commitOpeningItemsRules,
  write: async (tx, { input: { importId }, list, judged, personId, today }) => {
    const items = judged.map(({ cells, employerId }) => ({ id: tx.newId(), importId, employerId: employerId!, period: unitMonthIn(cells).period, owed: owedIn(cells), version: 1 }));
    await tx.manager.createQueryBuilder().insert().into(OpeningItem).values(items).updateEntity(false).execute();
    return guardedUpdate(tx.manager, OpeningItemImport, list, { committedById: personId, committedOn: today });
  },
  about: ({ importId }) => importId,
});
