import type { ActTransaction } from '@unionhall/database';
import type { GrantApplication } from '../application/application.entity';
import { type ContentRows, itemsOf } from './content-items';
import { GrantRevisionItem } from './revision-item.entity';
import { GrantApplicationRevision } from './revision.entity';

/** Keeps an application as it is submitted; the application is locked, so the numbers have no gap. */
export async function keepRevision(
  { manager, newId, actId }: ActTransaction,
  application: GrantApplication,
  rows: ContentRows,
  fundedBefore: number,
  submittedAt: Date,
): Promise<void> {
  const { id: applicationId, contentSha256 } = application;
  const number = (await manager.countBy(GrantApplicationRevision, { applicationId })) + 1;
  const revision = { id: newId(), applicationId, number, contentSha256, fundedBefore, actId, submittedAt };
  await manager.insert(GrantApplicationRevision, revision);
  const items = itemsOf(application, rows);
  await manager.insert(GrantRevisionItem, items.map((item) => ({ ...item, id: newId(), applicationId, revisionId: revision.id })));
}
