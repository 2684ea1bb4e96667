import { addDays, type LocalDate } from '@unionhall/kernel';
import { type PersonaName, personaDefinitions } from '@unionhall/standalone';
import { idOf, operation } from '@unionhall/testing';
import type { DataSource } from 'typeorm';
import { eventually } from '../../../src/demonstration/eventually';
import type { LoadedHouse } from '../houses';
import type { Journey, Told } from '../journey';
import { decide, FILE_SHA256 } from '../meeting';

const EXPERTS = 3;
const momentOf = (day: LocalDate) => new Date(`${day}T02:00:00Z`);

/** Takes the demonstration's submitted application to its award, reviewed, decided on and objected to; gives the decision. Moves the clock. */
export async function awardGrant(house: LoadedHouse, journey: Journey): Promise<string> {
  const as = (persona: PersonaName) => house.claims(persona);
  const officer = as('officer');
  const round = async () => {
    const { grantRounds } = await journey.reads<{ grantRounds: { edges: { node: Told & { windowLast: LocalDate; criteria: { id: string }[] } }[] } }>(officer, '{ grantRounds(first: 1) { edges { node { id version windowLast criteria { id } } } } }');
    return grantRounds.edges[0]!.node;
  };
  const atRound = async () => {
    const { id, version } = await round();
    return { roundId: id, expectedVersion: version };
  };
  const { grantApplications } = await journey.reads<{ grantApplications: { edges: { node: Told & { employer: { id: string } } }[] } }>(officer, '{ grantApplications(first: 1, filter: { state: SUBMITTED }) { edges { node { id version employer { id } } } } }');
  const application = grantApplications.edges[0]!.node;
  const applicationId = application.id;
  let today = addDays((await round()).windowLast, 1);
  await house.moveTo(momentOf(today));

  await journey.does(as('head-of-office'), 'AppropriateGrantFund', { year: Number(today.slice(0, 4)), amount: '200000.00', documentSha256: FILE_SHA256 });
  await journey.does(officer, 'CloseRound', await atRound());
  await journey.does(officer, 'ConfirmEligibility', { applicationId, expectedVersion: application.version });
  const reviewers = [personaDefinitions.expert.personId, ...Array.from({ length: EXPERTS - 1 }, (_, index) => idOf(8_100 + index))].map((personId) => ({ unionhall_person: personId, roles: ['expert'], unionhall_employer: null }));
  const items: { applicationId: string; expertId: string }[] = [];
  for (const { unionhall_person: personId } of reviewers) {
    if (personId !== personaDefinitions.expert.personId) await journey.does(officer, 'RegisterPerson', { id: personId, name: '评示' });
    const employments = [{ employerId: application.employer.id, from: '2000-01-01', to: '2001-01-01' }];
    items.push({ applicationId, expertId: (await journey.does(officer, 'RegisterExpert', { personId, field: '机械', employments })).id });
  }
  await journey.does(officer, 'AssignExperts', { ...(await atRound()), items });
  const { criteria } = await round();
  for (const reviewer of reviewers) {
    const { reviewAssignments } = await journey.reads<{ reviewAssignments: { edges: { node: Told }[] } }>(reviewer, operation('ReviewAssignments'), { first: 1 });
    const { id, version } = reviewAssignments.edges[0]!.node;
    await journey.does(reviewer, 'SubmitScoreSheet', { assignmentId: id, expectedVersion: version, scores: criteria.map((criterion) => ({ criterionId: criterion.id, score: '88.5', comment: '示例意见' })) });
  }
  await journey.does(officer, 'OpenScores', await atRound());
  await journey.does(officer, 'RankRound', await atRound());
  const proposed = await journey.does<Told & { matter: { id: string } }>(officer, 'ProposeAwards', { ...(await atRound()), applicationIds: [applicationId], reserveApplicationIds: [] });
  const decisionId = await decide({ journey, as, matterId: proposed.matter.id, today });
  const proposalId = proposed.id;
  const proposal = async () => (await journey.reads<{ awardProposal: Told & { publicityFirst: LocalDate; publicityLast: LocalDate } }>(officer, operation('AwardProposal'), { id: proposalId })).awardProposal;
  await eventually(async () => {
    const { version } = await proposal();
    const { refusals } = await journey.tries(as('head-of-office'), 'PublishAwardList', { proposalId, expectedVersion: version, decisionId });
    return refusals.length === 0 ? true : null;
  });
  const { publicityFirst, publicityLast } = await proposal();
  await house.moveTo(momentOf(publicityFirst));
  const objection = await journey.does(as('worker'), 'ObjectToAward', { proposalId, applicationId, text: '示例异议' });
  today = addDays(publicityLast, 1);
  await house.moveTo(momentOf(today));
  await reject(house.standalone!.departments.get('grants')!.source, objection.id, decisionId);
  await journey.does(as('head-of-office'), 'GrantAwards', { proposalId, expectedVersion: (await proposal()).version });
  return decisionId;
}

/** The answer to an objection; written as rows, because its decision would be another meeting. */
async function reject(source: DataSource, objectionId: string, decisionId: string): Promise<void> {
  const { personId } = personaDefinitions['deputy-funds'];
  await source.query("UPDATE award_objection SET state = 'rejected', answer = '示例答复', answered_by_id = ?, answered_at = NOW(), decision_id = ?, version = version + 1 WHERE id = ?", [personId, decisionId, objectionId]);
  await source.query("INSERT INTO award_objection_state_change (id, subject_id, from_state, to_state, act_id, at) VALUES (?, ?, 'open', 'rejected', ?, NOW())", [idOf(8_310), objectionId, idOf(8_310)]);
}
