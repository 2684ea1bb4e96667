import { type FactSource, parameterOn, rowsOf } from '@unionhall/database';
import { dayInShanghai, type LocalDate } from '@unionhall/kernel';
import type { GrantApplication } from '../application/application.entity';
import { employersAndSuccessors } from '../employer/employer-mergers';
import { type EmploymentOnRecord, employmentsOnRecord } from '../expert/employments-on-record';
import { GrantExpertEmployment } from '../expert/expert-employment.entity';
import type { GrantExpert } from '../expert/expert.entity';
import { liveAssignmentStates, type ReviewAssignmentState } from './assignment.transitions';
import type { CandidateFacts } from './candidate.rule';
import type { JointApplicationFact, RelationFact } from './conflict.rule';

/** The facts about any of these experts for any of these applications, as if each stood at `path` of an input. */
export type CandidateFactsOf = (application: GrantApplication, expert: GrantExpert, path: readonly string[]) => CandidateFacts;

/** Reads what may speak against experts for applications: as many statements for a hundred pairs as for one. */
export async function candidateFacts(source: FactSource, today: LocalDate, applications: readonly GrantApplication[], experts: readonly GrantExpert[]): Promise<CandidateFactsOf> {
  const conflictYears = await parameterOn(source, 'common.conflict-years', today);
  const employments = await employmentsByExpert(source, experts);
  const relations = await relationsOf(source, experts);
  const joint = await jointApplicationsOf(source, experts, applications);
  const assignments = await assignmentsOf(source, applications);
  const employers = await employersAndSuccessors(source, [
    ...applications.map(({ employerId }) => employerId),
    ...[...employments.values()].flat().map(({ employerId }) => employerId),
    ...relations.flatMap(({ employerId }) => employerId ?? []),
  ]);
  return (application, expert, path) => {
    const own = assignments.filter(({ applicationId, expertId }) => applicationId === application.id && expertId === expert.id);
    const declared = own.find(({ state }) => state === 'conflict-declared');
    return {
      path,
      today,
      conflictYears,
      application,
      expert,
      employments: employments.get(expert.id) ?? [],
      relations: relations.filter(({ personId, otherPersonId }) => personId === expert.personId || otherPersonId === expert.personId),
      jointApplications: joint.filter(({ applicationId, personId }) => applicationId !== application.id && personId === expert.personId),
      declaredOn: declared ? dayInShanghai(declared.at) : null,
      employers,
      isAssigned: own.some(({ state }) => liveAssignmentStates.includes(state)),
    };
  };
}

async function employmentsByExpert({ statements }: FactSource, experts: readonly GrantExpert[]): Promise<ReadonlyMap<string, readonly EmploymentOnRecord[]>> {
  if (experts.length === 0) return new Map();
  const entries = await rowsOf(statements, GrantExpertEmployment, 'WHERE expert_id IN (?) ORDER BY id', [experts.map(({ id }) => id)]);
  return new Map([...Map.groupBy(entries, ({ expertId }) => expertId)].map(([expertId, own]) => [expertId, employmentsOnRecord(own)]));
}

async function relationsOf({ statements }: FactSource, experts: readonly GrantExpert[]): Promise<readonly RelationFact[]> {
  if (experts.length === 0) return [];
  const persons = experts.map(({ personId }) => personId);
  return statements.query<RelationFact[]>(
    `SELECT id, kind, person_id AS personId, other_person_id AS otherPersonId, employer_id AS employerId, from_day AS \`from\`, withdrawn_on AS withdrawnOn
       FROM relation_copy WHERE person_id IN (?) OR other_person_id IN (?)`,
    [persons, persons],
  );
}

interface JointApplication extends JointApplicationFact {
  readonly applicationId: string;
}

/** What these experts applied for together with members of these teams; a draft nobody submitted is no application. */
async function jointApplicationsOf({ statements }: FactSource, experts: readonly GrantExpert[], applications: readonly GrantApplication[]): Promise<readonly JointApplication[]> {
  const members = applications.flatMap(({ teamMemberIds }) => teamMemberIds);
  if (experts.length === 0 || members.length === 0) return [];
  const rows = await statements.query<(Omit<JointApplication, 'on'> & { at: Date })[]>(
    `SELECT application.id AS applicationId, application.title, expert.person_id AS personId, member.person_id AS otherPersonId, application.content_changed_at AS at
       FROM grant_team_member AS expert
       JOIN grant_team_member AS member ON member.application_id = expert.application_id AND member.person_id IN (?)
       JOIN grant_application AS application ON application.id = expert.application_id
      WHERE expert.person_id IN (?) AND member.person_id <> expert.person_id AND application.state <> 'draft' ORDER BY application.id, member.id`,
    [members, experts.map(({ personId }) => personId)],
  );
  return rows.map(({ at, ...row }) => ({ ...row, on: dayInShanghai(at) }));
}

interface AssignmentStep {
  readonly applicationId: string;
  readonly expertId: string;
  readonly state: ReviewAssignmentState;
  /** When it came into this state. */
  readonly at: Date;
}

/** The assignments of these applications that still say something: the live ones, and those an expert ended himself. */
async function assignmentsOf({ statements }: FactSource, applications: readonly GrantApplication[]): Promise<readonly AssignmentStep[]> {
  if (applications.length === 0) return [];
  return statements.query<AssignmentStep[]>(
    `SELECT assignment.application_id AS applicationId, assignment.expert_id AS expertId, assignment.state, step.at
       FROM review_assignment AS assignment
       JOIN review_assignment_state_change AS step ON step.subject_id = assignment.id AND step.to_state = assignment.state
      WHERE assignment.application_id IN (?) AND assignment.state <> 'replaced'`,
    [applications.map(({ id }) => id)],
  );
}
