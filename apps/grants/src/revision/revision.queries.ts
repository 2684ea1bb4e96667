import type { Loaders } from '@unionhall/database';
import { GrantApplicationFile, GrantBudgetLine, GrantTraitArgument } from '../application/application-content.entity';
import { GrantApplicationStateChange } from '../application/application.life';
import type { GrantApplication } from '../application/application.entity';
import { type Change, changesBetween } from './changes';
import { type ContentItem, itemsOf } from './content-items';
import { GrantRevisionItem } from './revision-item.entity';
import { GrantApplicationRevision } from './revision.entity';

/** What one revision of an application said, item by item. */
export const itemsOfRevision = (loaders: Loaders, { id }: GrantApplicationRevision): Promise<GrantRevisionItem[]> => loaders.children(GrantRevisionItem, 'revisionId', id);

/** What changed from one revision of an application to another; null for a number it has not. */
export async function changesBetweenRevisions(loaders: Loaders, applicationId: string, from: number, to: number): Promise<Change<ContentItem>[] | null> {
  const revisions = await loaders.children(GrantApplicationRevision, 'applicationId', applicationId);
  const [before, after] = [from, to].map((number) => revisions.find((revision) => revision.number === number));
  if (!before || !after) return null;
  const [old, now] = await Promise.all([itemsOfRevision(loaders, before), itemsOfRevision(loaders, after)]);
  return changesBetween<ContentItem>(old, now);
}

/** What changed since the application was last sent back, by the content as it now stands; null for one that never was. */
export async function changesSinceReturn(loaders: Loaders, application: GrantApplication): Promise<Change<ContentItem>[] | null> {
  const { id } = application;
  const [steps, revisions, traitArguments, budgetLines, files] = await Promise.all([
    loaders.children(GrantApplicationStateChange, 'subjectId', id),
    loaders.children(GrantApplicationRevision, 'applicationId', id),
    loaders.children(GrantTraitArgument, 'applicationId', id),
    loaders.children(GrantBudgetLine, 'applicationId', id),
    loaders.children(GrantApplicationFile, 'applicationId', id),
  ]);
  const returned = steps.findLastIndex(({ toState }) => toState === 'returned');
  // Counted, because two steps may bear the same moment: each submission kept one revision.
  const submissions = steps.slice(0, Math.max(returned, 0)).filter(({ toState }) => toState === 'submitted').length;
  const sentBack = revisions.find(({ number }) => number === submissions);
  if (!sentBack) return null;
  return changesBetween<ContentItem>(await itemsOfRevision(loaders, sentBack), itemsOf(application, { traitArguments, budgetLines, files }));
}
