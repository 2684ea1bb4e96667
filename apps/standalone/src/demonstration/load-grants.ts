import { createHash } from 'node:crypto';
import { addDays, type LocalDate } from '@unionhall/kernel';
import type { DemonstrationLoad } from './demonstration-load';
import { personaDefinitions } from './personas';

interface Changed {
  readonly id: string;
  readonly version: number;
}

const TRAITS = ['SHORT', 'PLAIN', 'QUICK', 'SMALL', 'NIMBLE', 'ADVANCEMENT', 'PRACTICALITY', 'REPLICABILITY', 'PRODUCTION_STAGE'];

const APPLICATIONS = [
  { title: '注塑机余热回收装置（示例）', kind: 'RENOVATION', amounts: ['6000.00', '8000.00', '5000.00'] },
  { title: '装配线防错夹具改进（示例）', kind: 'BREAKTHROUGH', amounts: ['4000.00', '9000.00', '7000.00'] },
  { title: '便携式焊缝检测支架（示例）', kind: 'INVENTION', amounts: ['3000.00', '5000.00', '4000.00'] },
] as const;

/** This year's round; one application submitted, one that waits for a colleague's agreement, one still a draft. */
export async function loadGrants({ client, as, today }: DemonstrationLoad, employerId: string): Promise<void> {
  const round = await client.act<Changed>(as('officer'), 'OpenRound', roundOf(Number(today.slice(0, 4)), today));

  const [submitted, waiting, draft] = APPLICATIONS.map((_, index) => ({ roundId: round.id, content: applicationOf(employerId, index, [personaDefinitions.colleague.personId]) }));
  const worker = as('worker');
  const first = await client.act<Changed>(worker, 'DraftApplication', submitted!);
  const agreed = await client.act<Changed>(as('colleague'), 'AgreeToApplication', { applicationId: first.id, expectedVersion: first.version });
  await client.act(worker, 'SubmitApplication', { applicationId: first.id, expectedVersion: agreed.version });
  await client.act(worker, 'DraftApplication', waiting!);
  await client.act(worker, 'DraftApplication', { ...draft!, content: { ...draft!.content, teamMemberIds: [] } });
}

/** The round of a year, whose window begins today. */
export function roundOf(year: number, today: string) {
  return {
    name: `${year}年度职工创新项目（示例）`,
    year,
    quota: 10,
    windowFirst: today,
    windowLast: addDays(today as LocalDate, 30),
    publicityWorkingDays: 5,
    criteria: [
      { name: '先进性', weight: 40 },
      { name: '实用性', weight: 40 },
      { name: '可推广性', weight: 20 },
    ],
  };
}

/** What an application says: one of a few projects, for a unit, with a team. */
export function applicationOf(employerId: string, index: number, teamMemberIds: readonly string[] = []) {
  const { title, kind, amounts } = APPLICATIONS[index]!;
  return {
    title,
    kind,
    employerId,
    teamMemberIds,
    traitArguments: TRAITS.map((trait) => ({ trait, text: '示例项目的说明：在本单位生产一线试用，效果可量化。' })),
    budgetLines: [
      { category: 'A', purpose: 'LEARNING_MATERIALS', description: '学习资料', amount: amounts[0] },
      { category: 'B', purpose: 'MAKING_OF_MATERIALS', description: '试制材料', amount: amounts[1] },
      { category: 'C', purpose: 'PATENT_APPLICATION', description: '专利申请', amount: amounts[2] },
    ],
    files: [{ kind: 'PROJECT_PLAN', name: '项目方案（示例）', sha256: createHash('sha256').update(title).digest('hex') }],
  };
}
