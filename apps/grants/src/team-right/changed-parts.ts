import type { GrantApplicationFile, GrantBudgetLine, GrantTraitArgument } from '../application/application-content.entity';
import type { GrantApplication } from '../application/application.entity';
import type { GrantApplicationContentInput } from '../application/application.inputs';
import type { ChangedPart } from './member-writes.rule';

/** What an application says in rows of their own. */
interface SaidInRows {
  readonly traitArguments: readonly Pick<GrantTraitArgument, 'trait' | 'text'>[];
  readonly budgetLines: readonly Pick<GrantBudgetLine, 'category' | 'purpose' | 'description' | 'amount'>[];
  readonly files: readonly Pick<GrantApplicationFile, 'kind' | 'name' | 'sha256'>[];
}
type Stored = Pick<GrantApplication, 'title' | 'kind' | 'employerId' | 'studioId' | 'applicantId' | 'teamMemberIds'>;

/** Which parts of an application a new content says otherwise than before; order says something in the budget only. */
export function changedParts(
  application: Stored,
  said: SaidInRows,
  content: GrantApplicationContentInput,
): readonly ChangedPart[] {
  const { title, kind, employerId, studioId = null, teamMemberIds, traitArguments, budgetLines, files } = content;
  const others = application.teamMemberIds.filter((id) => id !== application.applicantId);
  const compared: readonly (readonly [ChangedPart, readonly string[], readonly string[]])[] = [
    ['project', [application.title, application.kind, application.studioId ?? ''], [title, kind, studioId ?? '']],
    ['traits', said.traitArguments.map(traitText).toSorted(), traitArguments.map(traitText).toSorted()],
    ['budget', said.budgetLines.map(budgetText), budgetLines.map(budgetText)],
    ['files', said.files.map(fileText).toSorted(), files.map(fileText).toSorted()],
    ['team', [application.employerId, ...others.toSorted()], [employerId, ...teamMemberIds.toSorted()]],
  ];
  return compared.filter(([, before, after]) => before.length !== after.length || before.some((said, index) => said !== after[index])).map(([part]) => part);
}

const traitText = ({ trait, text }: SaidInRows['traitArguments'][number]) => `${trait} ${text}`;
const budgetText = ({ category, purpose, amount, description }: SaidInRows['budgetLines'][number]) => `${category} ${purpose} ${amount} ${description}`;
const fileText = ({ kind, name, sha256 }: SaidInRows['files'][number]) => `${kind} ${sha256} ${name}`;
