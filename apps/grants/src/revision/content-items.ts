import type { GrantApplicationFile, GrantBudgetLine, GrantTraitArgument } from '../application/application-content.entity';
import type { GrantApplication } from '../application/application.entity';
import type { GrantRevisionItem } from './revision-item.entity';

/** What an item says, whichever revision it stands in. */
export type ContentItem = Omit<GrantRevisionItem, 'id' | 'applicationId' | 'revisionId'>;

/** What an application says in rows of their own. */
export interface ContentRows {
  readonly traitArguments: readonly GrantTraitArgument[];
  readonly budgetLines: readonly GrantBudgetLine[];
  readonly files: readonly GrantApplicationFile[];
}

const NOTHING: Omit<ContentItem, 'part'> = { text: null, kind: null, employerId: null, studioId: null, personId: null, trait: null, category: null, purpose: null, amount: null, fileKind: null, fileSha256: null };

/** Everything an application says, item by item: the order of parts is that of the form. */
export function itemsOf({ title, kind, employerId, studioId, teamMemberIds }: GrantApplication, { traitArguments, budgetLines, files }: ContentRows): ContentItem[] {
  const of = (part: ContentItem['part'], says: Partial<ContentItem>): ContentItem => ({ ...NOTHING, part, ...says });
  return [
    of('title', { text: title }),
    of('kind', { kind }),
    of('employer', { employerId }),
    ...(studioId ? [of('studio', { studioId })] : []),
    ...teamMemberIds.map((personId) => of('team-member', { personId })),
    ...traitArguments.map(({ trait, text }) => of('trait-argument', { trait, text })),
    ...budgetLines.map(({ category, purpose, description: text, amount }) => of('budget-line', { category, purpose, text, amount })),
    ...files.map(({ kind: fileKind, name: text, sha256: fileSha256 }) => of('file', { fileKind, text, fileSha256 })),
  ];
}
