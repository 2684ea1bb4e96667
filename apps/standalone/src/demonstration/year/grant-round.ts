import { addDays, type LocalDate } from '@unionhall/kernel';
import { eventually } from '../eventually';
import { decideInMeeting } from '../hold-meeting';
import { applicationOf } from '../load-grants';
import { personaDefinitions } from '../personas';
import { carryOut, provenMatter } from './decide';
import { type Changed, DOCUMENT_SHA256, type DemonstrationYear } from './demonstration-year';
import { applicants, register, reviewers } from './people';

interface Round extends Changed {
  readonly criteria: readonly { readonly id: string }[];
}
interface Application extends Changed {
  readonly state: string;
  readonly team: readonly { readonly person: { readonly id: string } }[];
}
interface Award extends Changed {
  readonly employer: { readonly id: string };
  readonly instalments: readonly (Changed & { readonly state: string })[];
}

/** What a place in the ranking comes to, best first. */
const MERITS = ['92.50', '88.00', '84.25', '79.00'];
const AWARDED = 3;

/**
 * The round of the year from its end to its awards: eligible, reviewed under seal, ranked, decided, published, granted; the first award
 * is paid its first instalment and put to acceptance, the second waits for the holder of the fund, the third for the cashier.
 */
export async function playGrantRound(year: DemonstrationYear, employerIds: readonly string[]): Promise<void> {
  const { as } = year;
  const experts = [{ ...personaDefinitions.expert, claims: as('expert') }, ...reviewers];
  await register(year, reviewers);
  const fund = { year: Number(year.since.slice(0, 4)), amount: '200000.00', documentSha256: DOCUMENT_SHA256, idempotencyKey: 'demonstration-fund' };
  await year.client.act(as('head-of-office'), 'AppropriateGrantFund', fund);
  for (const { personId } of experts) await year.client.act(as('officer'), 'RegisterExpert', { personId, field: '机械', employments: [] });

  const { grantRounds } = await year.client.run<{ grantRounds: { edges: { node: { id: string; windowLast: LocalDate } }[] } }>(as('officer'), 'GrantRounds', { first: 1 });
  const { id: roundId, windowLast } = grantRounds.edges[0]!.node;
  const round = async () => (await year.client.run<{ grantRound: Round }>(as('officer'), 'GrantRound', { id: roundId })).grantRound;
  const seen = async () => ({ roundId, expectedVersion: (await round()).version });

  await apply(year, roundId, employerIds);
  await year.moveTo(addDays(windowLast, 1));
  await year.client.act(as('officer'), 'CloseRound', await seen());
  const eligible = await confirmEligible(year);
  const { grantExperts } = await year.client.run<{ grantExperts: { edges: { node: { id: string } }[] } }>(as('officer'), 'GrantExperts', { first: 10 });
  const items = eligible.flatMap((applicationId) => grantExperts.edges.map(({ node }) => ({ applicationId, expertId: node.id })));
  await year.client.act(as('officer'), 'AssignExperts', { ...(await seen()), items });
  await year.moveTo(addDays(year.today, 7));
  const { criteria } = await round();
  for (const { claims } of experts) {
    const { reviewAssignments } = await year.client.run<{ reviewAssignments: { edges: { node: Changed & { application: { id: string } } }[] } }>(claims, 'ReviewAssignments', { first: 20 });
    for (const { node } of reviewAssignments.edges) {
      const scores = criteria.map(({ id }) => ({ criterionId: id, score: MERITS[eligible.indexOf(node.application.id)], comment: '示例意见' }));
      await year.client.act(claims, 'SubmitScoreSheet', { assignmentId: node.id, expectedVersion: node.version, scores, idempotencyKey: `demonstration-sheet-${node.id}` });
    }
  }
  await year.client.act(as('officer'), 'OpenScores', { ...(await seen()), idempotencyKey: 'demonstration-open-scores' });
  await year.client.act(as('officer'), 'RankRound', { ...(await seen()), idempotencyKey: 'demonstration-rank' });
  await grant(year, { ...(await seen()), applicationIds: eligible.slice(0, AWARDED), reserveApplicationIds: eligible.slice(AWARDED) });
  await accept(year, await pay(year), grantExperts.edges.map(({ node }) => node.id));
}

/** Whoever waited for a colleague's agreement gets it, and workers of the other units apply. */
async function apply(year: DemonstrationYear, roundId: string, employerIds: readonly string[]): Promise<void> {
  const { client, as } = year;
  const { grantApplications } = await client.run<{ grantApplications: { edges: { node: Application }[] } }>(as('colleague'), 'GrantApplications', { first: 10 });
  const waiting = grantApplications.edges.map(({ node }) => node).find(({ state }) => state === 'DRAFT')!;
  const agreed = await client.act<Changed>(as('colleague'), 'AgreeToApplication', { applicationId: waiting.id, expectedVersion: waiting.version });
  await client.act(as('worker'), 'SubmitApplication', { applicationId: waiting.id, expectedVersion: agreed.version });
  const workers = applicants(employerIds.slice(1));
  await register(year, workers);
  for (const [index, { claims }] of workers.entries()) {
    const drafted = await client.act<Changed>(claims, 'DraftApplication', { roundId, content: applicationOf(employerIds[index + 1]!, index) });
    await client.act(claims, 'SubmitApplication', { applicationId: drafted.id, expectedVersion: drafted.version });
  }
}

async function confirmEligible({ client, as }: DemonstrationYear): Promise<string[]> {
  const { grantApplications } = await client.run<{ grantApplications: { edges: { node: Application }[] } }>(as('officer'), 'GrantApplications', { first: 20, filter: { state: 'SUBMITTED' } });
  for (const { node } of grantApplications.edges) await client.act(as('officer'), 'ConfirmEligibility', { applicationId: node.id, expectedVersion: node.version });
  return grantApplications.edges.map(({ node }) => node.id);
}

/** Proposed by the officer, decided in session over exactly this list, published and granted by the head of office, who had no part in it [CP-4, CP-5]. */
async function grant(year: DemonstrationYear, list: object): Promise<void> {
  const { as } = year;
  const head = as('head-of-office');
  const { id: proposalId, matter } = await year.client.act<Changed & { matter: { id: string } }>(as('officer'), 'ProposeAwards', { ...list, idempotencyKey: 'demonstration-propose' });
  const proven = await provenMatter(year, matter.id);
  await year.moveTo(addDays(year.today, 3));
  const [decisionId] = await decideInMeeting(year, '领导班子会议:拟立项名单（示例）', [proven]);
  const proposal = async () => (await year.client.run<{ awardProposal: Changed & { publicityLast: LocalDate | null } }>(head, 'AwardProposal', { id: proposalId })).awardProposal;
  await carryOut(year, 'PublishAwardList', async () => ({ proposalId, expectedVersion: (await proposal()).version, decisionId }));
  await year.moveTo(addDays((await proposal()).publicityLast!, 1));
  await year.client.act(as('head-of-office'), 'GrantAwards', { proposalId, expectedVersion: (await proposal()).version, idempotencyKey: 'demonstration-grant' });
}

/** Signs the contracts and asks for the first instalments: the first award's is paid, the third's authorised. Returns the first. */
async function pay(year: DemonstrationYear): Promise<Award> {
  const { client, as } = year;
  const { awards } = await client.run<{ awards: { edges: { node: { id: string } }[] } }>(as('officer'), 'Awards', { first: AWARDED });
  const orders: string[] = [];
  for (const [index, { node }] of awards.edges.entries()) {
    const award = await awardNow(year, node.id);
    const payee = await client.act<Changed>(as('accountant'), 'RegisterPayeeAccount', { holderName: '示例单位', bank: '示例银行临江支行', accountNumber: `62000000000000001${index + 3}0`, employerId: award.employer.id });
    const contract = { awardId: award.id, expectedVersion: award.version, payeeAccountId: payee.id, documentSha256: DOCUMENT_SHA256, idempotencyKey: `demonstration-contract-${award.id}` };
    await client.act(as('officer'), 'SignAwardContract', contract);
    const [first] = (await awardNow(year, award.id)).instalments;
    const requested = await client.act<{ paymentOrder: { id: string } }>(as('officer'), 'RequestInstalment', { instalmentId: first!.id, expectedVersion: first!.version, idempotencyKey: `demonstration-instalment-${first!.id}` });
    orders.push(requested.paymentOrder.id);
  }
  const order = (id: string) => eventually(async () => (await client.run<{ paymentOrder: (Changed & { amount: string }) | null }>(as('accountant'), 'PaymentOrderById', { id })).paymentOrder);
  const next = async (id: string, step: string) => ({ paymentOrderId: id, expectedVersion: (await order(id)).version, idempotencyKey: `demonstration-${step}-${id}` });
  const [paid, , authorised] = orders as [string, string, string];
  for (const id of [paid, authorised]) await client.act(as('deputy-funds'), 'AuthorisePayment', await next(id, 'authorise'));
  await client.act(as('cashier'), 'ExecutePayment', await next(paid, 'execute'));
  await client.act(as('accountant'), 'ConfirmPayment', { ...(await next(paid, 'confirm')), bankReference: 'DEMO-0001', bankAmount: (await order(paid)).amount, statementSha256: DOCUMENT_SHA256 });
  return eventually(async () => {
    const award = await awardNow(year, awards.edges[0]!.node.id);
    return award.instalments[0]!.state === 'CONFIRMED' ? award : null;
  });
}

async function awardNow({ client, as }: DemonstrationYear, id: string): Promise<Award> {
  return (await client.run<{ award: Award }>(as('officer'), 'Award', { id })).award;
}

/** Puts an award to acceptance: the opinions of the experts are what is missing [YZ-8]. */
async function accept({ client, as }: DemonstrationYear, award: Award, expertIds: readonly string[]): Promise<void> {
  const submitted = await client.act<Changed>(as('officer'), 'SubmitAcceptance', { awardId: award.id, expectedVersion: award.version, effect: '已在两条产线应用（示例）', evidenceSha256: DOCUMENT_SHA256 });
  await client.act(as('officer'), 'AssignAcceptanceExperts', { acceptanceId: submitted.id, expectedVersion: submitted.version, expertIds });
}
