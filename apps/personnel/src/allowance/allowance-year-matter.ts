import { type DomainEvent, matterProposed } from '@unionhall/contracts';
import { canonicalJson, sha256Hex } from '@unionhall/database';
import { type Fen, yuanFromFen } from '@unionhall/kernel';
import { AllowanceYear } from './allowance-year.entity';

/** What the standing decision of a year has as its subject. */
export const ALLOWANCE_YEAR = AllowanceYear.name;

/** SHA-256 of what is decided for a year: a decision fits exactly this [GY-2b, CP-9]. */
export const allowanceYearSha256 = (year: number, budget: Fen): string => sha256Hex(canonicalJson({ year, budget: budget.toString() }));

/** What the leadership body is asked to decide, as the meeting reads it. */
export function allowanceYearMatter({ id, matterId, year, budget, contentSha256, proposedById, proposedOn }: AllowanceYear): DomainEvent {
  const content = [
    `${year}年度岗位津贴，全年不超过${yuanFromFen(budget)}元，按月核算，每月一张付款单，逐人列明。`,
    '竞聘上岗的职业化工会工作者按月享受岗位津贴；竞聘上岗的公务员、事业编制人员按岗位原标准；没有竞聘成功的公务员中层干部不再享受。',
  ].join('\n');
  return matterProposed.about(id, {
    matterId,
    powerItem: 'allowances',
    title: `${year}年度岗位津贴`,
    subjectType: ALLOWANCE_YEAR,
    subjectId: id,
    subjectSha256: contentSha256,
    content,
    amount: budget.toString(),
    parties: [],
    proposedById,
    proposedOn,
    tasks: [],
  });
}
