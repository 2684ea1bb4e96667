import type { ActReplay } from '@unionhall/graphql';
import { judge, type LocalDate } from '@unionhall/kernel';
import { establishmentSize } from '../establishment/establishment-size';
import { membersOfStatus } from '../establishment/members-of-status';
import { professionalEstablishmentHasRoom } from '../staff-membership/register-staff-member.rule';

const STATUS = 'professional-union-worker';

interface Hired {
  readonly id: string;
  readonly actId: string;
  readonly at: Date;
  readonly membershipId: string;
  readonly from: LocalDate;
  readonly staffDepartmentId: string;
}

/** Asks again whether those who were hired found room in the establishment, next to who was on the staff before them [WZ-5]. */
export const replayHireCandidate: ActReplay = {
  act: 'hireCandidate',
  subjectType: 'RecruitmentCandidate',
  parameters: ['personnel.professional-establishment'],
  replay: async (source, { since, until, most }) => {
    // The membership made by the hiring is the first that begins on its day or later.
    const hired = await source.statements.query<Hired[]>(
      `SELECT candidate.id, step.act_id AS actId, step.at, member.id AS membershipId, CAST(member.from_day AS CHAR) AS \`from\`, member.staff_department_id AS staffDepartmentId
       FROM recruitment_candidate_state_change step JOIN recruitment_candidate candidate ON candidate.id = step.subject_id
       JOIN staff_membership member ON member.id = (SELECT MIN(made.id) FROM staff_membership made WHERE made.person_id = candidate.person_id AND made.from_day >= DATE(step.at + INTERVAL 8 HOUR))
       WHERE step.to_state = 'hired' AND step.at >= ? AND step.at < ? ORDER BY step.at, step.id LIMIT ${most}`,
      [since, until],
    );
    const members = await membersOfStatus(source, STATUS);
    return Promise.all(
      hired.map(async ({ id, actId, at, membershipId, from, staffDepartmentId }) => {
        const place = { status: STATUS, from, staffDepartmentId, establishment: await establishmentSize(source, STATUS, from) } as const;
        const earlier = members.filter((member) => member.id < membershipId);
        const { refusals } = judge([professionalEstablishmentHasRoom], { place, staffDepartment: { name: '' }, shares: [], membersOfStatus: earlier });
        return { actId, at, subjectId: id, refusals };
      }),
    );
  },
};
