import { type ActTransaction, canonicalJson, sha256Hex } from '@unionhall/database';
import { sumFen, yuanFromFen } from '@unionhall/kernel';
import { In, Not } from 'typeorm';
import { GrantTeamRight } from '../team-right/team-right.entity';
import { GrantApplicationFile, GrantBudgetLine, GrantTraitArgument } from './application-content.entity';
import type { GrantApplicationContentInput } from './application.inputs';
import { GrantAgreement, GrantTeamMember } from './team.entity';

/** The columns of an application that follow from its content. */
export function contentColumns(content: GrantApplicationContentInput, applicantId: string, now: Date) {
  const { title, kind, employerId, studioId = null, teamMemberIds, budgetLines } = content;
  return {
    title,
    kind,
    employerId,
    studioId,
    teamMemberIds: [applicantId, ...teamMemberIds],
    budgetTotal: sumFen(budgetLines.map(({ amount }) => amount)),
    contentSha256: contentSha256(content, applicantId),
    contentChangedAt: now,
  };
}

/** SHA-256 of what the team agrees to: everything the application says, who applies and with whom. */
function contentSha256({ title, kind, employerId, studioId = null, teamMemberIds, traitArguments, budgetLines, files }: GrantApplicationContentInput, applicantId: string): string {
  return sha256Hex(
    canonicalJson({
      applicantId,
      title,
      kind,
      employerId,
      studioId,
      // Sorted where order says nothing, so that the same content has the same hash.
      teamMemberIds: teamMemberIds.toSorted(),
      traitArguments: Object.fromEntries(traitArguments.map(({ trait, text }) => [trait, text])),
      budgetLines: budgetLines.map(({ category, purpose, description, amount }) => ({ category, purpose, description, amount: yuanFromFen(amount) })),
      files: files.map(({ kind, name, sha256 }) => ({ kind, name, sha256 })).toSorted((one, other) => (one.sha256 < other.sha256 ? -1 : 1)),
    }),
  );
}

/** Replaces the rows of an application's content, and enters the agreement of who wrote it. What somebody no longer of the team was given to write goes. */
export async function writeContent(
  tx: ActTransaction,
  application: { readonly id: string; readonly teamMemberIds: readonly string[]; readonly contentSha256: string },
  { traitArguments, budgetLines, files }: GrantApplicationContentInput,
  writerId: string,
  now: Date,
): Promise<void> {
  const { id: applicationId, teamMemberIds } = application;
  for (const rows of [GrantTeamMember, GrantTraitArgument, GrantBudgetLine, GrantApplicationFile]) await tx.manager.delete(rows, { applicationId });
  await tx.manager.delete(GrantTeamRight, { applicationId, personId: Not(In(teamMemberIds)) });
  await tx.manager.insert(GrantTeamMember, teamMemberIds.map((personId) => ({ id: tx.newId(), applicationId, personId })));
  await tx.manager.insert(GrantTraitArgument, traitArguments.map(({ trait, text }) => ({ id: tx.newId(), applicationId, trait, text })));
  await tx.manager.insert(GrantBudgetLine, budgetLines.map(({ category, purpose, description, amount }) => ({ id: tx.newId(), applicationId, category, purpose, description, amount })));
  await tx.manager.insert(GrantApplicationFile, files.map(({ kind, name, sha256 }) => ({ id: tx.newId(), applicationId, kind, name, sha256 })));
  await enterAgreement(tx, application, writerId, now);
}

/** Enters that a person agreed to an application as it stands; agreeing again to the same content adds nothing. */
export async function enterAgreement(
  tx: ActTransaction,
  { id: applicationId, contentSha256 }: { readonly id: string; readonly contentSha256: string },
  personId: string,
  agreedAt: Date,
): Promise<void> {
  await tx.manager.createQueryBuilder().insert().into(GrantAgreement).values({ id: tx.newId(), applicationId, personId, contentSha256, agreedAt }).orIgnore().execute();
}
