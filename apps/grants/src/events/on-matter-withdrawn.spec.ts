import { randomUUID } from 'node:crypto';
import { type EventEnvelope, matterWithdrawn } from '@unionhall/contracts';
import { idOf, operation } from '@unionhall/testing';
import { appropriate, type AwardHouse, decide, propose, publish, rankedRound, type ReviewingRound, startAwardHouse, type ToldProposal } from '../test/award-house';
import { codesOf } from '../test/grants-house';

let awardHouse: AwardHouse;
beforeAll(async () => {
  awardHouse = await startAwardHouse();
});
afterAll(() => awardHouse.house.stop());

let year = 2026;
/** A list of the first project in a ranked round of two, put to governance. */
async function proposed(): Promise<{ round: ReviewingRound; proposal: ToldProposal }> {
  year += 1;
  await appropriate(awardHouse, year);
  const round = await rankedRound(awardHouse, year, { 甲: '90', 乙: '80' });
  const { proposal } = await propose(awardHouse, round, round.applications.slice(0, 1), { reserveApplicationIds: [round.applications[1]!.id] });
  await awardHouse.house.settle();
  return { round, proposal: proposal! };
}

const rows = (sql: string, id: string) => awardHouse.house.sql<Record<string, unknown>>('grants', sql, [id]);
const standing = async ({ round, proposal }: { round: ReviewingRound; proposal: ToldProposal }) => ({
  proposal: (await rows('SELECT state FROM grant_award_proposal WHERE id = ?', proposal.id))[0]!['state'],
  round: (await rows('SELECT state FROM grant_round WHERE id = ?', round.id))[0]!['state'],
  applications: (await rows('SELECT state FROM grant_application WHERE round_id = ? ORDER BY id', round.id)).map(({ state }) => state),
});
const WAITING = { proposal: 'proposed', round: 'proposed', applications: ['recommended', 'reserve'] };
const TAKEN_BACK = { proposal: 'withdrawn', round: 'ranked', applications: ['under-review', 'under-review'] };

/** Withdraws the matter of a list in governance, as the officer who proposed it. */
const withdraw = async ({ matter }: ToldProposal) => {
  const input = { matterId: matter.id, expectedVersion: 1 };
  const { withdrawMatter } = await awardHouse.house.data<{ withdrawMatter: { refusals: object[] } }>('governance', awardHouse.people.officer, operation('WithdrawMatter'), { input });
  expect(withdrawMatter.refusals).toEqual([]);
  await awardHouse.house.settle();
};

describe('a list whose matter was withdrawn in governance', () => {
  it('is taken back, and a changed list is a new matter [GY-2b]', async () => {
    const list = await proposed();
    expect(await standing(list)).toEqual(WAITING);
    await withdraw(list.proposal);
    expect(await standing(list)).toEqual(TAKEN_BACK);
    const [step] = await rows('SELECT act_id FROM grant_award_proposal_state_change WHERE subject_id = ? ORDER BY id DESC LIMIT 1', list.proposal.id);
    const [told] = await awardHouse.house.sql<{ id: string }>('governance', "SELECT event_id AS id FROM outbox WHERE name = 'MatterWithdrawn' AND subject_id = ?", [list.proposal.matter.id]);
    expect(step).toEqual({ act_id: told!.id });

    const [{ version } = { version: 0 }] = await awardHouse.house.sql<{ version: number }>('grants', 'SELECT version FROM grant_round WHERE id = ?', [list.round.id]);
    const anew = await propose(awardHouse, { id: list.round.id, version }, list.round.applications);
    expect(codesOf(anew)).toEqual([]);
    await awardHouse.house.settle();
    const matters = await awardHouse.house.sql('governance', 'SELECT state FROM matter WHERE id IN (?) ORDER BY id', [[list.proposal.matter.id, anew.proposal!.matter.id]]);
    expect(matters).toEqual([{ state: 'withdrawn' }, { state: 'raised' }]);
  });

  it('stays when the news is of another matter, of something else, or late', async () => {
    const list = await proposed();
    const { id, matter } = list.proposal;
    const bring = async (payload: object) => {
      const envelope: EventEnvelope = { id: randomUUID(), name: matterWithdrawn.name, from: 'governance', to: 'grants', subjectId: randomUUID(), sequence: 1, onBehalfOf: idOf(1), at: awardHouse.house.now.toISOString(), payload };
      await awardHouse.house.departments.get('grants')!.inbox.receive([envelope]);
      expect(await awardHouse.house.sql('grants', 'SELECT state FROM inbox WHERE event_id = ?', [envelope.id])).toEqual([{ state: 'applied' }]);
    };
    const news = { matterId: matter.id, subjectType: 'AwardProposal', subjectId: id };
    for (const other of [{ ...news, matterId: randomUUID() }, { ...news, subjectType: 'PaymentOrder' }, { ...news, subjectId: randomUUID() }]) await bring(other);
    expect(await standing(list)).toEqual(WAITING);
    await publish(awardHouse, list.proposal, await decide(awardHouse, list.proposal));
    await bring(news);
    expect(await standing(list)).toMatchObject({ proposal: 'publicised', round: 'publicised' });
  });
});

describe('a decision on a list', () => {
  it.each([
    ['rejects it', 'rejected', TAKEN_BACK],
    ['defers it', 'deferred', WAITING],
    ['adopts it', 'adopted', WAITING],
  ])('that %s', async (_what, outcome, then) => {
    const list = await proposed();
    const decisionId = await decide(awardHouse, list.proposal, { outcome });
    expect(await standing(list)).toEqual(then);
    expect(await rows('SELECT outcome FROM decision_copy WHERE id = ?', decisionId)).toEqual([{ outcome }]);
  });
});
