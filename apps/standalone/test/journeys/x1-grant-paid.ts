import { addDays, lastWorkingDayAfter, type LocalDate } from '@unionhall/kernel';
import type { Claims } from '@unionhall/standalone';
import { operation } from '@unionhall/testing';
import { eventually } from '../../src/demonstration/eventually';
import type { Told, ToldRefusal } from '../support/journey';
import { attach, decide, FILE_SHA256, matterOf, members, onItem, openMeeting, place, rejectObjection, states, vote } from '../support/meeting';
import type { OnTheWay } from './on-the-way';
import { applicants, deputyAtTheDesk, experts, type Extra } from './people';

const TRAITS = ['SHORT', 'PLAIN', 'QUICK', 'SMALL', 'NIMBLE', 'ADVANCEMENT', 'PRACTICALITY', 'REPLICABILITY', 'PRODUCTION_STAGE'];
const PROJECTS = 11;
const AWARDS = 10;

interface Round extends Told {
  readonly state: string;
  readonly windowLast: LocalDate;
  readonly criteria: readonly { readonly id: string; readonly name: string }[];
}
interface Assignment extends Told {
  readonly application: { readonly id: string };
  readonly expert: { readonly id: string };
}
interface Proposal extends Told {
  readonly matter: { readonly id: string };
}
interface Award extends Told {
  readonly amount: string;
  readonly application: { readonly id: string; readonly applicant: { readonly id: string }; readonly employer: { readonly id: string } };
  readonly balances: Readonly<Record<string, string>>;
  readonly instalments: readonly Instalment[];
}
interface Instalment extends Told {
  readonly condition: string;
  readonly state: string;
  readonly amount: string;
  readonly paymentOrder: { readonly id: string } | null;
}
interface Order extends Told {
  readonly state: string;
  readonly fromAccount: { readonly id: string } | null;
  readonly forAccount: { readonly id: string } | null;
  readonly payeeAccount: { readonly id: string };
}

/** X1, a grant is paid: from the round to the confirmed payment, each step by its own person, with what is refused on the way. */
export function grantIsPaid(way: OnTheWay): void {
  let employerIds: string[];
  let workers: Extra[];
  const reviewers = experts(4);
  let round: Round;
  let applicationIds: string[];
  let places: string[];
  let proposalId: string;
  let matterId: string;
  let decisionId: string;
  let orderId: string;

  const { as, personOf, on } = way;
  const roundNow = async (): Promise<Round> =>
    (await way.journey.reads<{ grantRounds: { edges: { node: Round }[] } }>(as('officer'), '{ grantRounds(first: 1) { edges { node { id state windowLast version criteria { id name } } } } }')).grantRounds.edges[0]!.node;

  beforeAll(async () => {
    const { employers } = await way.journey.reads<{ employers: { edges: { node: { id: string } }[] } }>(as('officer'), '{ employers(first: 10) { edges { node { id } } } }');
    employerIds = employers.edges.map(({ node }) => node.id);
    workers = applicants(PROJECTS, (index) => employerIds[index % employerIds.length]!);
    for (const { personId, name } of [...workers, ...reviewers]) await way.journey.does(as('officer'), 'RegisterPerson', { id: personId, name });
  });

  it('appropriates the fund of the year', async () => {
    const fund = await way.journey.does<{ balances: { available: string } }>(as('head-of-office'), 'AppropriateGrantFund', { year: Number(way.today.slice(0, 4)), amount: '200000.00', documentSha256: FILE_SHA256 });
    expect(fund.balances.available).toBe('200000.00');
  });

  it('takes applications from workers of enterprises and institutions', async () => {
    round = await roundNow();
    applicationIds = [];
    for (const [index, { claims }] of workers.entries()) {
      const drafted = await way.journey.does(claims, 'DraftApplication', {
        roundId: round.id,
        content: {
          title: `示例革新项目${index + 1}`,
          kind: 'RENOVATION',
          employerId: employerIds[index % employerIds.length],
          teamMemberIds: [],
          traitArguments: TRAITS.map((trait) => ({ trait, text: '示例项目的说明：在本单位生产一线试用，效果可量化。' })),
          budgetLines: [
            { category: 'A', purpose: 'LEARNING_MATERIALS', description: '学习资料', amount: '6000.00' },
            { category: 'B', purpose: 'MAKING_OF_MATERIALS', description: '试制材料', amount: '8000.00' },
            { category: 'C', purpose: 'PATENT_APPLICATION', description: '专利申请', amount: '6000.00' },
          ],
        },
      });
      await way.journey.does(claims, 'SubmitApplication', { applicationId: drafted.id, expectedVersion: drafted.version });
      applicationIds.push(drafted.id);
    }
    await way.moveTo(addDays(round.windowLast, 1));
    await way.journey.does(as('officer'), 'CloseRound', { roundId: round.id, expectedVersion: (await roundNow()).version });
    const { grantApplications } = await way.journey.reads<{ grantApplications: { edges: { node: Told & { state: string } }[] } }>(
      as('officer'),
      '{ grantApplications(first: 50, filter: { state: SUBMITTED }) { edges { node { id version state } } } }',
    );
    expect(grantApplications.edges).toHaveLength(PROJECTS + 1);
    for (const { node } of grantApplications.edges) await way.journey.does(as('officer'), 'ConfirmEligibility', { applicationId: node.id, expectedVersion: node.version });
    applicationIds = grantApplications.edges.map(({ node }) => node.id);
  });

  it('keeps an expert of the same unit away, also when it has another name by now [CP-6]', async () => {
    const [unit] = employerIds;
    const { employer } = await way.journey.reads<{ employer: Told }>(as('officer'), 'query ($id: ID!) { employer(id: $id) { id version } }', { id: unit });
    for (const [index, { personId }] of reviewers.entries()) {
      const employments = index === reviewers.length - 1 ? [{ employerId: unit, from: '2015-01-01', to: addDays(way.today, -400) }] : [];
      await way.journey.does(as('officer'), 'RegisterExpert', { personId, field: '机械', employments });
    }
    await way.journey.does(as('officer'), 'RenameEmployer', { employerId: unit, expectedVersion: employer.version, name: '临江示例智能装备有限公司', fromDay: way.today });
    const { grantExperts } = await way.journey.reads<{ grantExperts: { edges: { node: { id: string; person: { id: string } } }[] } }>(as('officer'), '{ grantExperts(first: 50) { edges { node { id person { id } } } } }');
    const expertIds = reviewers.map(({ personId }) => grantExperts.edges.find(({ node }) => node.person.id === personId)!.node.id);
    const { grantApplications } = await way.journey.reads<{ grantApplications: { edges: { node: { id: string; employer: { id: string } } }[] } }>(as('officer'), '{ grantApplications(first: 50, filter: { state: ELIGIBLE }) { edges { node { id employer { id } } } } }');
    const ofUnit = grantApplications.edges.find(({ node }) => node.employer.id === unit)!.node.id;
    // Grants hears of the new name from finance.
    const refusals = await eventually(async () => {
      const { expertConflicts } = await way.journey.reads<{ expertConflicts: { refusals: ToldRefusal[] }[] }>(as('officer'), operation('ExpertConflicts'), { applicationId: ofUnit, expertIds: [expertIds.at(-1)] });
      return expertConflicts[0]!.refusals.some(({ message }) => message.includes('临江示例智能装备有限公司')) ? expertConflicts[0]!.refusals : null;
    });
    expect(refusals).toMatchObject([{ clause: { id: 'CP-6' } }]);

    const items = [...applicationIds.flatMap((applicationId) => expertIds.slice(0, 3).map((expertId) => ({ applicationId, expertId }))), { applicationId: ofUnit, expertId: expertIds.at(-1) }];
    const batch = await way.journey.does<{ items: { assignment: Told | null; refusals: ToldRefusal[] }[] }>(as('officer'), 'AssignExperts', { roundId: round.id, expectedVersion: (await roundNow()).version, items });
    expect(batch.items.filter(({ assignment }) => assignment)).toHaveLength(3 * applicationIds.length);
    expect(batch.items.at(-1)).toMatchObject({ assignment: null, refusals: [{ clause: { id: 'CP-6' } }] });
  });

  /** A score is in no answer, whoever asks, on whichever way. */
  const nobodyReads = async (score: string): Promise<void> => {
    const ways = [
      '{ grantApplications(first: 50) { edges { node { id scoreTotals scoreSheets { id scores { score } } ranking { total } } } } }',
      '{ reviewAssignments(first: 50) { edges { node { application { scoreSheets { scores { score } } } } } } }',
      '{ grantRounds(first: 5) { edges { node { ranking { lines { total sheets { result } } } } } } }',
    ];
    for (const who of [as('officer'), as('chief'), as('auditor'), as('inspector'), workers[0]!.claims, reviewers[1]!.claims]) {
      for (const document of ways) expect(JSON.stringify(await way.house.client.send(who, document))).not.toContain(score);
    }
  };

  it('keeps the scores sealed until the last is in, then ranks', async () => {
    const { criteria } = await roundNow();
    for (const [index, { claims }] of reviewers.slice(0, 3).entries()) {
      const { reviewAssignments } = await way.journey.reads<{ reviewAssignments: { edges: { node: Assignment }[] } }>(claims, operation('ReviewAssignments'), { first: 50 });
      expect(reviewAssignments.edges).toHaveLength(applicationIds.length);
      for (const { node } of reviewAssignments.edges) {
        const merit = 90 - applicationIds.indexOf(node.application.id) - index;
        const scores = criteria.map(({ id }) => ({ criterionId: id, score: `${merit}.25`, comment: '示例意见' }));
        await way.journey.does(claims, 'SubmitScoreSheet', { assignmentId: node.id, expectedVersion: node.version, scores });
        if (index === 0 && node === reviewAssignments.edges[0]!.node) {
          await nobodyReads(`${merit}.25`);
          way.saysWhy(await way.journey.isRefused(as('officer'), 'OpenScores', { roundId: round.id, expectedVersion: (await roundNow()).version }), 'YZ-8', 'grants.score-sheets-missing');
        }
      }
    }
    await way.journey.does(as('officer'), 'OpenScores', { roundId: round.id, expectedVersion: (await roundNow()).version });
    await way.journey.does(as('officer'), 'RankRound', { roundId: round.id, expectedVersion: (await roundNow()).version });
    const { grantRound } = await way.journey.reads<{ grantRound: { ranking: { ruleText: string; lines: { application: { id: string } }[] } } }>(as('officer'), operation('GrantRanking'), { roundId: round.id });
    places = grantRound.ranking.lines.map(({ application }) => application.id);
    expect(places).toEqual(applicationIds);
    expect(grantRound.ranking.ruleText).not.toBe('');
  });

  it('refuses an eleventh award [YZ-7], and proposes ten', async () => {
    const propose = async (ids: readonly string[]) => ({ roundId: round.id, expectedVersion: (await roundNow()).version, applicationIds: ids, reserveApplicationIds: places.filter((id) => !ids.includes(id)).slice(0, 1) });
    way.saysWhy(await way.journey.isRefused(as('officer'), 'ProposeAwards', await propose(places.slice(0, AWARDS + 1))), 'YZ-7', 'grants.award-over-quota');
    // An earlier list, which is decided and then changed.
    const shorter = await way.journey.does<Proposal>(as('officer'), 'ProposeAwards', await propose(places.slice(0, AWARDS - 1)));
    const earlier = await decide(on(shorter.matter.id));
    const list = await way.journey.does<Proposal>(as('officer'), 'ProposeAwards', await propose(places.slice(0, AWARDS)));
    way.saysWhy(await way.journey.isRefused(as('officer'), 'PublishAwardList', { proposalId: list.id, expectedVersion: list.version, decisionId: earlier }), 'GY-2b', 'grants.decision-of-another-matter');
    expect(list.matter.id).not.toBe(shorter.matter.id);
    proposalId = list.id;
    matterId = list.matter.id;
  });

  it('decides in session: three proofs, quorum, recusal, the chief last', async () => {
    const matter = on(matterId);
    // Somebody of the body has an interest in a unit on the list.
    await way.journey.does(as('deputy-personnel'), 'DeclareRelation', { personId: personOf('deputy-personnel'), kind: 'DECLARED_INTEREST', employerId: employerIds[1], from: '2026-01-01' });
    await attach(matter, ['RESEARCH', 'CONSULTATION']);
    const meetingId = await openMeeting(matter);
    const { version } = await matterOf(matter);
    way.saysWhy(await way.journey.isRefused(as('secretary'), 'PlaceOnAgenda', { meetingId, matterId, expectedVersion: version }), 'GY-2d', 'governance.precondition-unproven');
    await attach(matter, ['APPRAISAL']);
    const item = await place(matter, meetingId);
    await way.journey.does(as('deputy-personnel'), 'RecuseFromItem', { agendaItemId: item, personId: personOf('deputy-personnel') });
    await onItem(matter, 'StartAgendaItem', item);
    const statement = { agendaItemId: item, position: 'FOR', text: '同意（示例）' };
    way.saysWhy(await way.journey.isRefused(as('chief'), 'StateOnItem', statement), 'GY-2c', 'governance.chief-before-the-others');
    way.saysWhy(await way.journey.isRefused(as('deputy-personnel'), 'StateOnItem', statement), 'CP-6', 'governance.recused-member');
    const voters = members.filter((member) => member !== 'deputy-personnel');
    for (const member of voters.slice(0, -1)) await states(matter, member, item);
    way.saysWhy(await way.journey.isRefused(as('deputy-funds'), 'CastVote', { agendaItemId: item, choice: 'FOR' }), 'GY-2c', 'governance.vote-before-last-statement');
    await states(matter, 'chief', item);
    way.saysWhy(await way.journey.isRefused(as('deputy-finance'), 'StateOnItem', statement), 'GY-2c', 'governance.statement-after-the-last');
    decisionId = await vote(matter, item, voters);
    const { decision } = await way.journey.reads<{ decision: { outcome: string; subjectSha256: string; amount: string } }>(as('officer'), 'query ($id: ID!) { decision(id: $id) { outcome subjectSha256 amount } }', { id: decisionId });
    expect(decision).toEqual({ outcome: 'ADOPTED', subjectSha256: (await matterOf(matter)).subjectSha256, amount: '200000.00' });
    const meeting = async () => (await way.journey.reads<{ meeting: Told }>(as('secretary'), operation('MeetingById'), { id: meetingId })).meeting;
    await way.journey.does(as('secretary'), 'CloseMeeting', { meetingId, expectedVersion: (await meeting()).version });
    const minutes = await way.journey.does<{ content: string }>(as('chief'), 'SignMinutes', { meetingId, expectedVersion: (await meeting()).version });
    expect(minutes.content).toContain('示例');
  });

  it('publishes the list, answers an objection, and grants when the publicity is over [CP-4]', async () => {
    const proposal = async () => (await way.journey.reads<{ awardProposal: Told & { publicityFirst: LocalDate; publicityLast: LocalDate } }>(as('officer'), operation('AwardProposal'), { id: proposalId })).awardProposal;
    await eventually(async () => {
      const { refusals } = await way.journey.tries(as('officer'), 'PublishAwardList', { proposalId, expectedVersion: (await proposal()).version, decisionId });
      return refusals.some(({ code }) => code === 'house.proposer-executes') ? true : null;
    });
    await eventually(async () => {
      const { version } = await proposal();
      const payload = await way.journey.tries(as('head-of-office'), 'PublishAwardList', { proposalId, expectedVersion: version, decisionId });
      return payload.refusals.length === 0 ? payload : null;
    });
    const { publicityFirst, publicityLast } = await proposal();
    expect(publicityLast).toBe(lastWorkingDayAfter(way.today, 5));
    const { awardLists } = await way.journey.reads<{ awardLists: { edges: { node: { lines: unknown[] } }[] } }>(null, operation('AwardLists'));
    expect(awardLists.edges[0]!.node.lines).toHaveLength(AWARDS);

    await way.moveTo(publicityFirst);
    const objection = await way.journey.does(as('colleague'), 'ObjectToAward', { proposalId, applicationId: places[0], text: '对该项目的实用性有异议（示例）' });
    await way.moveTo(addDays(publicityLast, 1));
    way.saysWhy(await way.journey.isRefused(as('head-of-office'), 'GrantAwards', { proposalId, expectedVersion: (await proposal()).version }), 'CP-4', 'grants.award-objections-open');
    const rejection = { objectionId: objection.id, expectedVersion: objection.version, upheld: false, answer: '经核实，异议不成立（示例）' };
    way.saysWhy(await way.journey.isRefused(as('deputy-funds'), 'AnswerAwardObjection', rejection), 'GY-2b', 'grants.objection-rejected-by-one');
    await rejectObjection(way, objection, rejection.answer);
    way.saysWhy(await way.journey.isRefused(as('officer'), 'GrantAwards', { proposalId, expectedVersion: (await proposal()).version }), 'CP-5', 'house.proposer-executes');
    await way.journey.does(as('head-of-office'), 'GrantAwards', { proposalId, expectedVersion: (await proposal()).version });
    way.saysWhy(await way.journey.isRefused(as('head-of-office'), 'GrantAwards', { proposalId, expectedVersion: (await proposal()).version }), 'HOUSE-1', 'grants.award-proposal-state');
    way.saysWhy(await way.journey.isRefused(as('officer'), 'PublishAwardList', { proposalId, expectedVersion: (await proposal()).version, decisionId }), 'CP-9', 'grants.decision-used-before');
  });

  it('pays the first instalment: contract, order, holder, cashier, bank', async () => {
    const award = await firstAward();
    const payee = await way.journey.does(as('accountant'), 'RegisterPayeeAccount', { holderName: '示例单位', bank: '示例银行临江支行', accountNumber: '6200000000000000025', employerId: award.application.employer.id });
    await way.journey.does(as('officer'), 'SignAwardContract', { awardId: award.id, expectedVersion: award.version, payeeAccountId: payee.id, documentSha256: FILE_SHA256 });
    const [onContract, onCheck] = (await awardNow(award.id)).instalments;
    expect([onContract!.amount, onCheck!.amount]).toEqual(['12000.00', '8000.00']);
    way.saysWhy(await way.journey.isRefused(as('officer'), 'RequestInstalment', { instalmentId: onCheck!.id, expectedVersion: onCheck!.version }), 'CP-7', 'grants.instalment-condition-not-met');
    const requested = await way.journey.does<Instalment>(as('officer'), 'RequestInstalment', { instalmentId: onContract!.id, expectedVersion: onContract!.version });
    orderId = requested.paymentOrder!.id;
    await chargedOrder();
    // Also while word of the order is on its way back: it changes nothing one sees of the instalment.
    way.saysWhy(await way.journey.isRefused(as('officer'), 'RequestInstalment', { instalmentId: onContract!.id, expectedVersion: requested.version }), 'CP-7', 'grants.instalment-asked-already');
    const next = async () => ({ paymentOrderId: orderId, expectedVersion: (await orderNow()).version });
    way.saysWhy(await way.journey.isRefused(as('deputy-finance'), 'AuthorisePayment', await next()), 'GY-2a', 'finance-collection.not-the-holder');
    await way.journey.does(as('deputy-funds'), 'AuthorisePayment', await next());
    way.saysWhy(await way.journey.isRefused(deputyAtTheDesk, 'ExecutePayment', await next()), 'CP-5', 'finance-collection.authoriser-executes');
    await way.journey.does(as('cashier'), 'ExecutePayment', await next());
    await way.journey.does(as('accountant'), 'ConfirmPayment', { ...(await next()), bankReference: 'JOURNEY-1', bankAmount: '12000.00', statementSha256: FILE_SHA256 });
    const paid = await eventually(async () => {
      const now = await awardNow(award.id);
      return now.instalments[0]!.state === 'CONFIRMED' ? now : null;
    });
    expect(paid.balances).toMatchObject({ committed: '8000.00', requested: '0.00', paid: '12000.00' });
    const { paymentReconciliation } = await way.journey.reads<{ paymentReconciliation: object[] }>(as('accountant'), operation('PaymentReconciliation'), { subjectIds: [onContract!.id] });
    expect(paymentReconciliation).toMatchObject([{ subjectId: onContract!.id, confirmed: '12000.00' }]);
  });

  it('takes expenses within A to C and their lines only [YZ-4 to YZ-6]', async () => {
    const award = await firstAward();
    const applicant = workers[0]!.claims;
    const expense = { awardId: award.id, category: 'A', purpose: 'LEARNING_MATERIALS', description: '学习资料', amount: '5000.00', spentOn: way.today, voucherSha256: '1'.repeat(64) };
    await way.journey.does(applicant, 'RecordExpense', expense);
    way.saysWhy(await way.journey.isRefused(applicant, 'RecordExpense', { ...expense, amount: '1000.01', voucherSha256: '2'.repeat(64) }), 'YZ-9', 'grants.expense-over-budget-line');
    way.saysWhy(await way.journey.isRefused(applicant, 'RecordExpense', { ...expense, purpose: 'OTHER', amount: '1.00', voucherSha256: '3'.repeat(64) }), 'YZ-6', 'grants.budget-outside-categories');
    expect((await awardNow(award.id)).balances).toMatchObject({ paid: '12000.00', spent: '5000.00' });
  });

  it('refuses an order whose holder fell vacant: a deputy who becomes chief loses his charges [GY-3]', async () => {
    const award = await firstAward();
    await way.journey.does(as('officer'), 'RecordMidTermCheck', { awardId: award.id, expectedVersion: (await awardNow(award.id)).version, outcome: 'PASSED', finding: '进展符合计划（示例）', evidenceSha256: FILE_SHA256 });
    const onCheck = async () => (await awardNow(award.id)).instalments[1]!;
    const { id: laterId, version: laterVersion } = await onCheck();
    way.saysWhy(await way.journey.isRefused(as('officer'), 'RequestInstalment', { instalmentId: laterId, expectedVersion: laterVersion }), 'CP-7', 'grants.progress-report-missing');
    await way.journey.does(workers[0]!.claims, 'SubmitProgressReport', { instalmentId: laterId, text: '夹具已在两条产线试用（示例）', evidenceSha256: FILE_SHA256 });
    const request = async (who: Claims) => {
      const { id, version } = await onCheck();
      orderId = (await way.journey.does<Instalment>(who, 'RequestInstalment', { instalmentId: id, expectedVersion: version })).paymentOrder!.id;
      await chargedOrder();
    };
    // The holder of the fund asks himself: then he may not authorise, and the order is taken back.
    await request(deputyAtTheDesk);
    way.saysWhy(await way.journey.isRefused(deputyAtTheDesk, 'AuthorisePayment', { paymentOrderId: orderId, expectedVersion: (await orderNow()).version }), 'CP-5', 'finance-collection.requester-authorises');
    await way.journey.does(deputyAtTheDesk, 'CancelPayment', { paymentOrderId: orderId, expectedVersion: (await orderNow()).version, reason: '由经办人另行申请（示例）' });
    await eventually(async () => ((await onCheck()).state === 'PLANNED' ? true : null));
    await request(as('officer'));
    await expect(way.journey.does(as('deputy-funds'), 'AuthorisePayment', { paymentOrderId: orderId, expectedVersion: (await orderNow()).version - 1 })).rejects.toThrow('CONFLICT');
    way.saysWhy(
      await way.journey.isRefused(as('accountant'), 'RequestPayment', { payeeAccountId: (await orderNow()).payeeAccount.id, amount: '1.00', fromAccountId: (await orderNow()).fromAccount!.id, forAccountId: (await orderNow()).forAccount!.id, purpose: '示例', powerItem: 'innovation-fund', decisionId }),
      'CP-9',
      'finance-collection.decision-other-content',
    );
    await way.journey.does(as('deputy-funds'), 'AuthorisePayment', { paymentOrderId: orderId, expectedVersion: (await orderNow()).version });

    const secretary = as('head-of-office');
    const { leadershipSeats } = await way.journey.reads<{ leadershipSeats: (Told & { kind: string; person: { id: string } })[] }>(secretary, 'query { leadershipSeats { id version kind person { id } } }');
    const seatOf = (personId: string) => leadershipSeats.find(({ person }) => person.id === personId)!;
    for (const persona of ['chief', 'deputy-funds'] as const) {
      const { id, version } = seatOf(personOf(persona));
      await way.journey.does(secretary, 'UnseatMember', { seatId: id, expectedVersion: version, vacatedOn: way.today });
    }
    await way.journey.does(secretary, 'SeatMember', { personId: personOf('deputy-funds'), kind: 'CHIEF', acting: true, from: way.today });
    way.saysWhy(await way.journey.isRefused(as('cashier'), 'ExecutePayment', { paymentOrderId: orderId, expectedVersion: (await orderNow()).version }), 'GY-2a', 'finance-collection.power-item-vacant');
    const charge = { powerItem: 'innovation-fund', from: way.today, document: '示例文件' };
    way.saysWhy(await way.journey.isRefused(secretary, 'AssignCharge', { ...charge, personId: personOf('deputy-funds') }), 'GY-3', 'governance.chief-in-charge');
    await way.journey.does(secretary, 'AssignCharge', { ...charge, personId: personOf('deputy-personnel') });
    await way.journey.does(as('cashier'), 'ExecutePayment', { paymentOrderId: orderId, expectedVersion: (await orderNow()).version });
  });

  /** The award of the first worker's project. */
  const firstAward = async (): Promise<Award> => {
    const { awards } = await way.journey.reads<{ awards: { edges: { node: Award }[] } }>(as('officer'), '{ awards(first: 20) { edges { node { id version amount application { id applicant { id } employer { id } } } } } }');
    expect(awards.edges).toHaveLength(AWARDS);
    return awards.edges.map(({ node }) => node).find(({ application }) => application.applicant.id === workers[0]!.personId)!;
  };
  const awardNow = async (id: string) => (await way.journey.reads<{ award: Award }>(as('officer'), operation('Award'), { id })).award;
  /** The order an event made, with the accounts it is paid from and charged to. */
  const chargedOrder = async (): Promise<void> => {
    const { version, fromAccount } = await eventually(async () => (await way.journey.reads<{ paymentOrder: Order | null }>(as('accountant'), operation('PaymentOrderById'), { id: orderId })).paymentOrder);
    if (fromAccount) return;
    const { ledgerAccounts } = await way.journey.reads<{ ledgerAccounts: { edges: { node: { id: string; code: string } }[] } }>(as('accountant'), '{ ledgerAccounts(first: 20) { edges { node { id code } } } }');
    const account = (code: string) => ledgerAccounts.edges.find(({ node }) => node.code === code)!.node.id;
    await way.journey.does(as('accountant'), 'ChargePayment', { paymentOrderId: orderId, expectedVersion: version, fromAccountId: account('1002'), forAccountId: account('5001') });
  };
  const orderNow = async () => (await way.journey.reads<{ paymentOrder: Order }>(as('accountant'), operation('PaymentOrderById'), { id: orderId })).paymentOrder;
}
