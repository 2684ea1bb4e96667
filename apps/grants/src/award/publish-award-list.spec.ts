import { publicCaller } from '@unionhall/contracts';
import { idOf, operation } from '@unionhall/testing';
import { appropriate, type AwardHouse, decide, LAST_DAY, type ProposalAnswer, propose, publish, rankedRound, type ReviewingRound, startAwardHouse, type ToldProposal } from '../test/award-house';
import { act, codesOf } from '../test/grants-house';
import { AFTER_WINDOW } from '../test/review';

let awardHouse: AwardHouse;
beforeAll(async () => {
  awardHouse = await startAwardHouse();
}, 60_000);
afterAll(() => awardHouse.house.stop());

const PUBLISH = operation('PublishAwardList');
const proposed = async (year: number): Promise<ReviewingRound & { proposal: ToldProposal }> => {
  await appropriate(awardHouse, year);
  const round = await rankedRound(awardHouse, year, { 甲: '90', 乙: '80' });
  awardHouse.house.now = AFTER_WINDOW;
  const { proposal } = await propose(awardHouse, round, round.applications.slice(0, 1), { reserveApplicationIds: [round.applications[1]!.id] });
  return { ...round, proposal: proposal! };
};
const lists = async () => {
  const { awardLists } = await awardHouse.house.data<{ awardLists: { totalCount: number; edges: { node: { id: string } }[] } }>('grants', publicCaller, operation('AwardLists'));
  return awardLists;
};

describe('publishAwardList', () => {
  it('publishes what was decided for its working days, and everybody reads it without personal data', async () => {
    const { proposal, id } = await proposed(2026);
    expect((await lists()).totalCount).toBe(0);
    const decisionId = await decide(awardHouse, proposal);
    const answer = await publish(awardHouse, proposal, decisionId);
    // 4 to 6 April 2026 is Qingming: five working days from the 2nd end on the 9th.
    expect(answer).toMatchObject({
      refusals: [],
      proposal: { state: 'PUBLICISED', publicityFirst: '2026-04-02', publicityLast: LAST_DAY, decision: { id: decisionId }, history: [{ toState: 'PROPOSED' }, { fromState: 'PROPOSED', toState: 'PUBLICISED' }] },
    });
    const [published] = (await lists()).edges;
    expect(published!.node).toMatchObject({ id: proposal.id, state: 'PUBLICISED', amount: '20000.00', round: { id }, lines: [{ place: 1, title: '甲', employerName: '示例机械厂', employer: { id: awardHouse.employerId }, amount: '20000.00' }] });
    const text = JSON.stringify(published);
    const { house } = awardHouse;
    for (const day of ['publicity_first', 'publicity_last']) await expect(house.sql('grants', `UPDATE grant_award_proposal SET ${day} = NULL WHERE id = ?`, [proposal.id])).rejects.toThrow('published_for_its_days');
    for (const { personId } of [awardHouse.people.author, awardHouse.people.officer, ...awardHouse.experts.map(({ caller }) => caller)]) expect(text).not.toContain(personId);
  });

  it.each<[string, object, string[]]>([
    // One that rejected this very list has taken it back already: on-matter-withdrawn.spec.ts.
    ['was rejected', { outcome: 'rejected', matterId: '01900000-0000-7000-8000-00000000ffff' }, ['GY-2b grants.decision-not-adopted', 'GY-2b grants.decision-of-another-matter']],
    ['was deferred', { outcome: 'deferred' }, ['GY-2b grants.decision-not-adopted']],
    ['was taken over another content', { subjectSha256: 'e'.repeat(64) }, ['GY-2b grants.award-list-changed']],
    ['was taken on another list', { subjectId: '01900000-0000-7000-8000-00000000ffff' }, ['GY-2b grants.decision-of-another-matter']],
    ['was taken on another matter', { matterId: '01900000-0000-7000-8000-00000000ffff' }, ['GY-2b grants.decision-of-another-matter']],
    ['was raised by who publishes', { proposedById: idOf(1) }, ['CP-5 house.proposer-executes']],
    ['was entered by who publishes', { enteredById: idOf(1) }, ['CP-5 house.decision-enterer-executes']],
    ['was taken under another power item', { powerItem: 'allowances' }, ['GY-2b grants.decision-of-another-matter']],
  ])('refuses a decision that %s', async (_what, changes, codes) => {
    const proposal = await sharedProposal();
    expect(codesOf(await publish(awardHouse, proposal, await decide(awardHouse, proposal, changes)))).toEqual(codes);
  });

  it('refuses a decision nobody told of, in both languages [HOUSE-2]', async () => {
    const proposal = await sharedProposal();
    const input = { proposalId: proposal.id, expectedVersion: proposal.version, decisionId: '01900000-0000-7000-8000-00000000eeee' };
    const told = async (locale: 'zh' | 'en') => (await awardHouse.house.send<{ publishAwardList: ProposalAnswer }>('grants', awardHouse.people.officer, PUBLISH, { input }, locale)).data!.publishAwardList.refusals;
    expect(await told('zh')).toMatchObject([{ code: 'house.not-registered', message: `编号为“${input.decisionId}”的登记不存在。`, remedy: '请在集体决定通过后办理；未通过的，请重新提出名单。' }]);
    expect(await told('en')).toMatchObject([{ remedy: 'Act once the matter is adopted; if it was not, propose a new list.' }]);
  });

  it('refuses a list changed after the decision, and tells both hashes [GY-2b]', async () => {
    const { proposal, applications } = await proposed(2028);
    const decisionId = await decide(awardHouse, proposal);
    await awardHouse.house.sql('grants', `UPDATE grant_application SET content_sha256 = REPEAT('f', 64) WHERE id = ?`, [applications[0]!.id]);
    const answer = await publish(awardHouse, proposal, decisionId);
    expect(codesOf(answer)).toEqual(['GY-2b grants.award-list-changed']);
    expect(answer.refusals[0]!.facts[0]).toEqual({ name: 'decided', value: proposal.contentSha256 });
  });

  it('refuses the decision on a list that was proposed anew', async () => {
    const { proposal, applications, id, version } = await proposed(2029);
    const decisionId = await decide(awardHouse, proposal);
    const { proposal: anew } = await propose(awardHouse, { id, version: version + 1 }, applications);
    expect(codesOf(await publish(awardHouse, anew!, decisionId))).toEqual(['GY-2b grants.decision-of-another-matter']);
    expect(codesOf(await publish(awardHouse, { id: proposal.id, version: proposal.version + 1 }, decisionId))).toEqual(['HOUSE-1 grants.award-proposal-state']);
  });

  it('refuses a publicity beyond the published holiday calendar [CP-4]', async () => {
    const proposal = await sharedProposal();
    const decisionId = await decide(awardHouse, proposal);
    awardHouse.house.now = new Date('2026-12-29T02:00:00Z');
    const answer = await publish(awardHouse, proposal, decisionId);
    awardHouse.house.now = AFTER_WINDOW;
    expect(answer.refusals).toMatchObject([{ code: 'grants.publicity-beyond-calendar', message: '自2026-12-29起5个工作日的公示期超出国家已公布的放假安排。', remedy: '请在国家公布相应年度放假安排后再公示。' }]);
  });

  it('publishes once, answers a stale form with CONFLICT, and is for the office', async () => {
    const { house, people, holder } = awardHouse;
    const { proposal } = await proposed(2030);
    const decisionId = await decide(awardHouse, proposal);
    const input = { proposalId: proposal.id, expectedVersion: proposal.version, decisionId };
    for (const [caller, code] of [[people.author, 'FORBIDDEN'], [holder, 'FORBIDDEN'], [publicCaller, 'UNAUTHENTICATED']] as const) {
      expect((await house.send('grants', caller, PUBLISH, { input })).errors).toMatchObject([{ extensions: { code } }]);
    }
    const answers = await Promise.all(Array.from({ length: 4 }, () => house.send<{ publishAwardList: ProposalAnswer }>('grants', people.officer, PUBLISH, { input })));
    expect(answers.filter(({ data }) => data?.publishAwardList?.proposal)).toHaveLength(1);
    expect(answers.flatMap(({ errors }) => errors ?? []).map(({ extensions }) => extensions?.['code'])).toEqual(['CONFLICT', 'CONFLICT', 'CONFLICT']);
  });

  it('can be asked about beforehand, on the proposal itself', async () => {
    const proposal = await sharedProposal();
    const { awardProposal } = await awardHouse.house.data<{ awardProposal: { permissions: { act: string; allowed: boolean; needs: string[]; refusals: { code: string }[] }[] } }>('grants', awardHouse.people.officer, operation('AwardProposal'), { id: proposal.id });
    expect(awardProposal.permissions).toMatchObject([
      { act: 'publishAwardList', allowed: true, needs: ['decisionId'], refusals: [] },
      { act: 'grantAwards', allowed: false, needs: [], refusals: [{ code: 'grants.award-proposal-state' }] },
    ]);
    for (const caller of [awardHouse.people.author, awardHouse.people.stranger]) {
      expect((await awardHouse.house.send('grants', caller, operation('AwardProposal'), { id: proposal.id })).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    }
  });

  it('hides a list that is not published from those who would object', async () => {
    const proposal = await sharedProposal();
    const input = { proposalId: proposal.id, applicationId: proposal.lines[0]!.applicationId, text: '示例' };
    await expect(act(awardHouse.house, awardHouse.people.stranger, 'ObjectToAward', input)).rejects.toThrow('NOT_FOUND');
  });
});

let shared: ToldProposal | undefined;
/** A proposal that every refused attempt leaves as it is. */
async function sharedProposal(): Promise<ToldProposal> {
  shared ??= (await proposed(2027)).proposal;
  return shared;
}
