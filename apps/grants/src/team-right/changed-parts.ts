import type { GrantBudgetLine, GrantTraitArgument } from '../application/application-content.entity';
import type { GrantApplication } from '../application/application.entity';
import type { GrantApplicationContentInput } from '../application/application.inputs';
import type { ChangedPart } from './member-writes.rule';

type Stored = Pick<GrantApplication, 'title' | 'kind' | 'employerId' | 'studioId' | 'applicantId' | 'teamMemberIds'>;

/** Which parts of an application a new content says otherwise than before; order says something in the budget only. */
export function changedParts(
  application: Stored,
  traits: readonly Pick<GrantTraitArgument, 'trait' | 'text'>[],
  budget: readonly Pick<GrantBudgetLine, 'category' | 'purpose' | 'description' | 'amount'>[],
  content: GrantApplicationContentInput,
): readonly ChangedPart[] {
  const { title, kind, employerId, studioId = null, teamMemberIds, traitArguments, budgetLines } = content;
  const others = application.teamMemberIds.filter((id) => id !== application.applicantId);
  const compared: readonly (readonly [ChangedPart, readonly string[], readonly string[]])[] = [
    ['project', [application.title, application.kind, application.studioId ?? ''], [title, kind, studioId ?? '']],
    ['traits', traits.map(traitText).toSorted(), traitArguments.map(traitText).toSorted()],
    ['budget', budget.map(budgetText), budgetLines.map(budgetText)],
    ['team', [application.employerId, ...others.toSorted()], [employerId, ...teamMemberIds.toSorted()]],
  ];
  return compared.filter(([, before, after]) => before.length !== after.length || before.some((said, index) => said !== after[index])).map(([part]) => part);
}

const traitText = ({ trait, text }: Pick<GrantTraitArgument, 'trait' | 'text'>) => `${trait} ${text}`;
const budgetText = ({ category, purpose, amount, description }: Pick<GrantBudgetLine, 'category' | 'purpose' | 'description' | 'amount'>) => `${category} ${purpose} ${amount} ${description}`;
