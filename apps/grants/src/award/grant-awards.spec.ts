import { randomUUID } from 'node:crypto';
import { publicCaller } from '@unionhall/contracts';
import { operation } from '@unionhall/testing';
import {
  AFTER_PUBLICITY,
  appropriate,
  type AwardHouse,
  decide,
  decideRejection,
  grant,
  LAST_DAY,
  type ProposalAnswer,
  propose,
  publish,
  type PublishedRound,
  publishedRound,
  rankedRound,
  startAwardHouse,
} from '../test/award-house';
import { act, codesOf } from '../test/grants-house';
import { AFTER_WINDOW } from '../test/review';

let awardHouse: AwardHouse;
beforeAll(async () => {
  awardHouse = await startAwardHouse();
}, 60_000);
afterAll(() => awardHouse.house.stop());
beforeEach(() => {
  awardHouse.house.now = AFTER_WINDOW;
});

const GRANT = operation('GrantAwards');
const afterPublicity = async (year: number, money = '200000.00', scores: Record<string, string> = { 甲: '90', 乙: '80' }): Promise<PublishedRound> => {
  await appropriate(awardHouse, year, money);
  const published = await publishedRound(awardHouse, year, scores);
  awardHouse.house.now = AFTER_PUBLICITY;
  return published;
};
const stateOf = async (roundId: string) => {
  const [round] = await awardHouse.house.sql<{ state: string }>('grants', 'SELECT state FROM grant_round WHERE id = ?', [roundId]);
  return round!.state;
};
const committed = async (year: number) => {
  const [row] = await awardHouse.house.sql<{ fen: string }>(
    'grants',
    `SELECT COALESCE(SUM(debits - credits), 0) AS fen FROM grant_ledger_account JOIN ledger_account USING (id) JOIN grant_fund ON grant_fund.id = fund_id WHERE kind = 'committed' AND year = ?`,
    [year],
  );
  return Number(row!.fen);
};

describe('grantAwards', () => {
  it('grants the awards of the list by its decision and commits their money', async () => {
    const { proposal, id, decisionId } = await afterPublicity(2026);
    const answer = await grant(awardHouse, proposal);
    expect(answer).toMatchObject({
      refusals: [],
      proposal: { state: 'GRANTED', awards: [{ state: 'GRANTED', amount: '20000.00', application: { state: 'AWARDED' } }, { state: 'GRANTED', application: { state: 'AWARDED' } }] },
    });
    expect(await stateOf(id)).toBe('awarded');
    expect(await committed(2026)).toBe(4_000_000);
    const awards = await awardHouse.house.sql<Record<string, unknown>>('grants', 'SELECT decision_id, decision_sha256 FROM award WHERE round_id = ?', [id]);
    expect(awards).toEqual([{ decision_id: decisionId, decision_sha256: proposal.contentSha256 }, { decision_id: decisionId, decision_sha256: proposal.contentSha256 }]);
    const award = answer.proposal!.awards[0]!;
    for (const caller of [awardHouse.people.author, awardHouse.people.auditor]) {
      expect(await awardHouse.house.data('grants', caller, operation('Award'), { id: award.id })).toMatchObject({ award: { id: award.id, history: [{ fromState: null, toState: 'GRANTED' }] } });
    }
    expect((await awardHouse.house.send('grants', awardHouse.people.stranger, operation('Award'), { id: award.id })).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);

    // A decision used twice: the state says it, and so does the decision.
    const again = await grant(awardHouse, answer.proposal!);
    expect(codesOf(again)).toEqual(['HOUSE-1 grants.award-proposal-state', 'CP-9 grants.decision-used-before']);
    expect(again.refusals[1]).toMatchObject({ message: '该集体决定已于2026-04-10使用，一项决定只能使用一次。', remedy: '名单已变更，请重新提出名单并提交集体决定。' });
    expect(await committed(2026)).toBe(4_000_000);
  });

  it('waits for the last day of publicity to pass, in Shanghai [CP-4]', async () => {
    const { proposal } = await afterPublicity(2027);
    const codesAt = async (moment: string) => {
      awardHouse.house.now = new Date(moment);
      const { grantAwards } = await awardHouse.house.data<{ grantAwards: ProposalAnswer }>('grants', awardHouse.people.officer, GRANT, { input: input(proposal), dryRun: true });
      return codesOf(grantAwards);
    };
    expect(await codesAt(`${LAST_DAY}T23:59:59+08:00`)).toEqual(['CP-4 grants.publicity-not-over']);
    expect(await codesAt('2026-04-10T00:00:00+08:00')).toEqual([]);
  });

  it('is held by an open objection until it is answered, in both languages [CP-4]', async () => {
    const { proposal, applications } = await afterPublicity(2028);
    const { house, people, holder } = awardHouse;
    house.now = new Date(`${LAST_DAY}T02:00:00Z`);
    const { objection } = await act<ProposalAnswer & { objection: { id: string; version: number } }>(house, people.stranger, 'ObjectToAward', { proposalId: proposal.id, applicationId: applications[0]!.id, text: '示例异议' });
    house.now = AFTER_PUBLICITY;
    const told = async (locale: 'zh' | 'en') => (await house.send<{ grantAwards: ProposalAnswer }>('grants', people.officer, GRANT, { input: input(proposal), dryRun: true }, locale)).data!.grantAwards.refusals;
    expect(await told('zh')).toMatchObject([{ code: 'grants.award-objections-open', clause: { id: 'CP-4' }, message: '名单尚有1件异议未答复。', remedy: '请先由分管领导答复全部异议。', facts: [{ name: 'count', value: '1' }] }]);
    expect(await told('en')).toMatchObject([{ message: '1 objections to the list are still open.', remedy: 'Have every objection answered by the deputy in charge first.' }]);
    await act(house, holder, 'AnswerAwardObjection', { objectionId: objection.id, expectedVersion: objection.version, upheld: false, answer: '示例答复', decisionId: await decideRejection(awardHouse, objection.id) });
    expect(codesOf(await grant(awardHouse, proposal))).toEqual([]);
  });

  it('refuses a list changed after the decision, even by hand in the database [GY-2b]', async () => {
    const { proposal, applications } = await afterPublicity(2029);
    await awardHouse.house.sql('grants', `UPDATE grant_application SET content_sha256 = REPEAT('f', 64) WHERE id = ?`, [applications[1]!.id]);
    const answer = await grant(awardHouse, proposal);
    expect(codesOf(answer)).toEqual(['GY-2b grants.award-list-changed']);
    expect(answer.refusals[0]!.facts[0]).toEqual({ name: 'decided', value: proposal.contentSha256 });
    expect(await committed(2029)).toBe(0);
  });

  it('promises no money the fund has not, and the last award fits exactly [CP-10]', async () => {
    const promised = (sign: '+' | '-') =>
      awardHouse.house.sql(
        'grants',
        `UPDATE ledger_account JOIN grant_ledger_account USING (id) JOIN grant_fund ON grant_fund.id = fund_id SET credits = credits ${sign} 100 WHERE kind = 'available' AND year = 2030`,
      );
    const { proposal, id } = await afterPublicity(2030, '40000.00');
    // Somebody else’s promise meanwhile: the fund is one yuan short.
    await promised('+');
    const short = await grant(awardHouse, proposal);
    expect(codesOf(short)).toEqual(['CP-10 grants.award-over-fund']);
    expect(short.refusals[0]!.message).toBe('名单合计40000.00元，超过2030年度资助资金可用余额39999.00元。');
    expect(await stateOf(id)).toBe('publicised');
    await promised('-');
    expect(codesOf(await grant(awardHouse, proposal))).toEqual([]);
  });

  it.each([
    [2, 2031],
    [8, 2032],
    [64, 2041],
  ])('of %i at once grants once and commits once', async (clients, year) => {
    const { house, people, head } = awardHouse;
    const { proposal, id } = await afterPublicity(year);
    const callers = Array.from({ length: clients }, (_, client) => (client % 2 === 0 ? people.officer : head));
    const answers = await Promise.all(callers.map((caller) => house.send<{ grantAwards: ProposalAnswer }>('grants', caller, GRANT, { input: input(proposal) })));
    expect(answers.filter(({ data }) => data?.grantAwards?.proposal?.state === 'GRANTED')).toHaveLength(1);
    // Who waits too long for his turn is told so.
    const codes = answers.flatMap(({ errors }) => errors ?? []).map(({ extensions }) => extensions?.['code']);
    expect(codes).toHaveLength(clients - 1);
    expect(codes.filter((code) => code !== 'CONFLICT' && code !== 'UNAVAILABLE')).toEqual([]);
    expect(await house.sql('grants', 'SELECT 1 FROM award WHERE round_id = ?', [id])).toHaveLength(2);
    expect(await committed(year)).toBe(4_000_000);
  }, 60_000);

  it('is done once on a second click, and answers a stale form with CONFLICT', async () => {
    const { proposal } = await afterPublicity(2033);
    const once = input(proposal);
    const [first, second] = [await grant(awardHouse, proposal, once), await grant(awardHouse, proposal, once)];
    expect(second).toEqual(first);
    const stale = await awardHouse.house.send('grants', awardHouse.people.officer, GRANT, { input: input(proposal) });
    expect(stale.errors).toMatchObject([{ extensions: { code: 'CONFLICT', details: { reason: 'stale-version' } } }]);
    expect(await committed(2033)).toBe(4_000_000);
  });

  it('is refused before publication, and is for the office', async () => {
    await appropriate(awardHouse, 2034);
    const round = await rankedRound(awardHouse, 2034, { 甲: '90' });
    const { proposal } = await propose(awardHouse, round, round.applications);
    expect(codesOf(await grant(awardHouse, proposal!))).toEqual(['HOUSE-1 grants.award-proposal-state']);
    const { house, people, holder } = awardHouse;
    for (const [caller, code] of [[people.author, 'FORBIDDEN'], [holder, 'FORBIDDEN'], [people.auditor, 'FORBIDDEN'], [publicCaller, 'UNAUTHENTICATED']] as const) {
      expect((await house.send('grants', caller, GRANT, { input: input(proposal!) })).errors).toMatchObject([{ extensions: { code } }]);
    }
  });

  it('needs the very decision: the database ties award, proposal and decision together', async () => {
    const { proposal, applications } = await afterPublicity(2035);
    const insert = (decisionId: string, applicationId: string) =>
      awardHouse.house.sql(
        'grants',
        `INSERT INTO award (id, round_id, application_id, proposal_id, employer_id, decision_id, decision_sha256, amount, granted_on, state, version)
         SELECT ?, round_id, ?, id, ?, ?, content_sha256, 2000000, '2026-04-10', 'granted', 1 FROM grant_award_proposal WHERE id = ?`,
        [randomUUID(), applicationId, awardHouse.employerId, decisionId, proposal.id],
      );
    await expect(insert(randomUUID(), applications[0]!.id)).rejects.toThrow('award_by_its_decision');
    await expect(insert(await decide(awardHouse, proposal), randomUUID())).rejects.toThrow('foreign key');
    expect(codesOf(await grant(awardHouse, proposal))).toEqual([]);
    await expect(insert((await decisionOf(proposal.id))!, applications[0]!.id)).rejects.toThrow('once_per_application');
    const other = await rankedRound(awardHouse, 2036, { 甲: '90' });
    await appropriate(awardHouse, 2036);
    awardHouse.house.now = AFTER_WINDOW;
    const { proposal: next } = await propose(awardHouse, other, other.applications);
    const answer = await publish(awardHouse, next!, (await decisionOf(proposal.id))!);
    expect(codesOf(answer)).toEqual(['GY-2b grants.decision-of-another-matter', 'CP-9 grants.decision-used-before']);
    await expect(awardHouse.house.sql('grants', 'UPDATE grant_award_proposal SET decision_id = ? WHERE id = ?', [await decisionOf(proposal.id), next!.id])).rejects.toThrow('decision_used_once');
  });
});

const input = ({ id, version }: { readonly id: string; readonly version: number }) => ({ proposalId: id, expectedVersion: version, idempotencyKey: randomUUID() });
const decisionOf = async (proposalId: string) => (await awardHouse.house.sql<{ decision_id: string }>('grants', 'SELECT decision_id FROM grant_award_proposal WHERE id = ?', [proposalId]))[0]?.decision_id;
