import type { GrantBudgetLine, GrantTraitArgument } from '../application/application-content.entity';
import type { GrantApplication } from '../application/application.entity';
import type { GrantRevisionItem } from './revision-item.entity';

/** What an item says, whichever revision it stands in. */
export type ContentItem = Omit<GrantRevisionItem, 'id' | 'applicationId' | 'revisionId'>;

const NOTHING: Omit<ContentItem, 'part'> = { text: null, kind: null, employerId: null, studioId: null, personId: null, trait: null, category: null, purpose: null, amount: null };

/** Everything an application says, item by item: the order of parts is that of the form. */
export function itemsOf(
  { title, kind, employerId, studioId, teamMemberIds }: GrantApplication,
  traitArguments: readonly GrantTraitArgument[],
  budgetLines: readonly GrantBudgetLine[],
): ContentItem[] {
  const of = (part: ContentItem['part'], says: Partial<ContentItem>): ContentItem => ({ ...NOTHING, part, ...says });
  return [
    of('title', { text: title }),
    of('kind', { kind }),
    of('employer', { employerId }),
    ...(studioId ? [of('studio', { studioId })] : []),
    ...teamMemberIds.map((personId) => of('team-member', { personId })),
    ...traitArguments.map(({ trait, text }) => of('trait-argument', { trait, text })),
    ...budgetLines.map(({ category, purpose, description: text, amount }) => of('budget-line', { category, purpose, text, amount })),
  ];
}
