import fc from 'fast-check';
import { linesOf, patiently, simulation, verifyHouse } from '@unionhall/testing';
import { type AwardHouse, decide, decideRejection, giveUp, grant, grantedRound, object, promote, type PublishedRound, publish, startAwardHouse, type ToldProposal } from '../test/award-house';
import { act, type Answered } from '../test/grants-house';

const { seed, numRuns, timeout, tell } = simulation({ share: 8, whole: 50 });
/** A year has one round, and the house knows the years 2000 to 2100. */
let year = 1999;
/** After so many sequences everything is looked at. */
const BATCH = Math.max(8, Math.ceil(numRuns / 20));
const STEPS = ['giveUp', 'promote', 'decide', 'publish', 'object', 'answer', 'wait', 'grant'] as const;
/** How somebody mostly moves up; anything else is thrown in between, so that many rounds reach a grant. */
const USUAL: readonly (readonly [(typeof STEPS)[number], number])[] = [
  ['giveUp', 1], ['promote', 3], ['decide', 0], ['publish', 1], ['wait', 0], ['object', 1], ['answer', 1], ['wait', 12], ['grant', 1],
];

let awardHouse: AwardHouse;
beforeAll(async () => {
  awardHouse = await startAwardHouse();
}, 60_000);
afterAll(() => awardHouse.house.stop());

interface Versioned {
  readonly id: string;
  readonly version: number;
}
const rows = <Row = Record<string, unknown>>(statement: string, parameters: unknown[] = []) => awardHouse.house.sql<Row>('grants', statement, parameters);
/** The newest list of the round, as it now stands; now and then an earlier one. */
const listOf = async (roundId: string, n: number) => {
  const lists = await rows<Versioned & { sha: string; matterId: string; state: string }>('SELECT id, version, content_sha256 AS sha, matter_id AS matterId, state FROM grant_award_proposal WHERE round_id = ? ORDER BY id DESC', [roundId]);
  return lists[n % 5 === 0 ? n % lists.length : 0]!;
};
/** The decision that was taken over each list, and those that will not do. */
const decisions = new Map<string, string>();

/** Tries a step on a round as it now stands: it is done, or refused with a clause; anything else throws. */
async function take(step: (typeof STEPS)[number], round: PublishedRound, n: number): Promise<Answered | undefined> {
  const { house, people, holder, otherDeputy } = awardHouse;
  const list = await listOf(round.id, n);
  if (step === 'wait') {
    house.now = new Date(house.now.getTime() + ((n % 14) + 1) * 86_400_000);
    return undefined;
  }
  if (step === 'decide') {
    const changes = n % 6 === 1 ? { outcome: 'rejected' } : n % 6 === 2 ? { subjectSha256: '0'.repeat(64) } : {};
    // Governance decides a list once.
    if (!decisions.has(list.id)) decisions.set(list.id, await decide(awardHouse, { id: list.id, contentSha256: list.sha, matter: { id: list.matterId } } as ToldProposal, changes));
    return undefined;
  }
  if (step === 'publish') return publish(awardHouse, list, (n % 7 === 3 ? round.decisionId : decisions.get(list.id)) ?? round.decisionId);
  if (step === 'grant') return grant(awardHouse, list);
  if (step === 'object') {
    // Nobody outside sees a list before it is published.
    if (!['publicised', 'granted'].includes(list.state)) return undefined;
    const [line] = await rows<{ applicationId: string }>('SELECT application_id AS applicationId FROM grant_award_proposal_line WHERE proposal_id = ? AND place = 1', [list.id]);
    return object(awardHouse, { ...round, proposal: { ...round.proposal, id: list.id }, applications: [{ ...round.applications[0]!, id: line!.applicationId }] }, n % 2 === 0 ? people.stranger : people.member);
  }
  if (step === 'answer') {
    const [objection] = await rows<Versioned>("SELECT id, version FROM award_objection WHERE proposal_id = ? ORDER BY state = 'open' DESC LIMIT 1", [list.id]);
    if (!objection) return undefined;
    // Somebody rejects it by himself, or otherwise than was decided.
    const decisionId = n % 11 === 5 ? null : await decideRejection(awardHouse, objection.id, n % 13 === 6 ? '另一答复' : '示例答复');
    return act<Answered>(house, n % 4 === 0 ? otherDeputy : holder, 'AnswerAwardObjection', { objectionId: objection.id, expectedVersion: objection.version, upheld: n % 3 === 0, answer: '示例答复', decisionId });
  }
  const awards = await rows<Versioned>(`SELECT id, version FROM award WHERE round_id = ? ORDER BY id${step === 'promote' && n % 3 > 0 ? " , state = 'given-up'" : ''}`, [round.id]);
  const [given] = await rows<Versioned>("SELECT id, version FROM award WHERE round_id = ? AND state = 'given-up' ORDER BY id DESC LIMIT 1", [round.id]);
  if (step === 'giveUp') return giveUp(awardHouse, awards[n % awards.length]!);
  const last = round.applications.at(-1)!.id;
  return promote(awardHouse, (n % 4 > 0 ? given : undefined)?.id ?? awards[n % awards.length]!.id, n % 5 === 1 ? { applicationId: last } : n % 5 === 2 ? { applicationId: last, exceptionReason: '示例原因' } : {});
}

/** What verify finds wrong in grants: with money, limits, what awards rest on, and histories. Decisions came here without governance. */
async function found(): Promise<string[]> {
  const asked = ['I1', 'I2', 'I4', 'I7', 'I10'];
  const verdicts = await verifyHouse(awardHouse.house.toVerify);
  return verdicts.filter(({ invariant, violations }) => asked.includes(invariant) && violations.length > 0).flatMap(linesOf);
}

it('gives no award beyond the places, the fund or its decision, whoever gives up, objects or moves up on the real database [I4, I7, I10]', async () => {
  const sequences = fc.sample(fc.array(fc.tuple(fc.nat(USUAL.length), fc.constantFrom(...STEPS), fc.nat(1_000_000)), { maxLength: 8 }), { seed, numRuns });
  const done = new Map<string, number>();
  for (const [index, sequence] of sequences.entries()) {
    const round = await patiently(() => grantedRound(awardHouse, (year += 1), { 甲: '90', 乙: '80', 丙: '70', 丁: '60' }, 2));
    for (const [place, usual] of [...USUAL, null].entries()) {
      for (const [step, n] of [...sequence.filter(([at]) => at === place).map(([, other, n]) => [other, n] as const), ...(usual ? [usual] : [])]) {
        const answer = await patiently(() => take(step, round, n));
        if (answer?.refusals.length === 0) done.set(step, (done.get(step) ?? 0) + 1);
      }
    }
    const live = await rows("SELECT application_id FROM award WHERE round_id = ? AND state <> 'given-up'", [round.id]);
    expect(live.length).toBeLessThanOrEqual(10);
    expect({ index, found: (index + 1) % BATCH === 0 ? await found() : [] }).toEqual({ index, found: [] });
  }
  expect(await rows('SELECT decision_id FROM grant_award_proposal WHERE decision_id IS NOT NULL GROUP BY decision_id HAVING COUNT(*) > 1')).toEqual([]);
  // A house in which nothing was possible would prove nothing.
  expect([...done.keys()].toSorted()).toEqual(['answer', 'giveUp', 'grant', 'object', 'promote', 'publish']);
  tell(Object.fromEntries(done));
}, timeout);
