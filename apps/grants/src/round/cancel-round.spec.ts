import { idOf, operation } from '@unionhall/testing';
import { act, codesOf, type GrantsHouse, openRound, roundInput, startGrantsHouse } from '../test/grants-house';
import type { RoundAnswer } from '../test/review';

let grantsHouse: GrantsHouse;
beforeAll(async () => {
  grantsHouse = await startGrantsHouse();
});
afterAll(() => grantsHouse.house.stop());

const cancel = (roundId: string, changes: object = {}) =>
  act<RoundAnswer>(grantsHouse.house, grantsHouse.people.officer, 'CancelRound', { roundId, expectedVersion: 1, reason: '示例原因', ...changes });

describe('cancelRound', () => {
  it('cancels with a reason everybody can read, and leaves the year to another round', async () => {
    const roundId = await openRound(grantsHouse);
    const second = () => act<RoundAnswer>(grantsHouse.house, grantsHouse.people.officer, 'OpenRound', roundInput());
    expect(codesOf(await second())).toEqual(['HOUSE-3 grants.round-year-taken']);
    expect((await cancel(roundId)).round).toMatchObject({ state: 'CANCELLED', cancellationReason: '示例原因', version: 2 });
    expect((await second()).round).toMatchObject({ state: 'OPEN' });
    expect(codesOf(await cancel(roundId, { expectedVersion: 2 }))).toEqual(['YZ-9 grants.round-not-cancellable']);
  });

  it('wants a reason, the office and the version that was seen', async () => {
    const { house, people } = grantsHouse;
    const roundId = await openRound(grantsHouse, { year: 2027 });
    expect((await cancel(roundId, { reason: '  ' })).refusals).toMatchObject([{ code: 'house.empty', path: ['reason'], clause: { id: 'HOUSE-4' }, remedy: '请填写后重新提交。' }]);
    const send = async (caller: typeof people.author, changes: object = {}) =>
      (await house.send('grants', caller, operation('CancelRound'), { input: { roundId, expectedVersion: 1, reason: '示例原因', ...changes } })).errors?.map(({ extensions }) => extensions?.['code']);
    expect(await send(people.author)).toEqual(['FORBIDDEN']);
    expect(await send(people.officer, { expectedVersion: 3 })).toEqual(['CONFLICT']);
    expect(await send(people.officer, { reason: '长'.repeat(501) })).toEqual(['BAD_USER_INPUT']);
    expect((await Promise.all([send(people.officer), send(people.colleague)])).toSorted()).toEqual([['CONFLICT'], undefined]);
  });

  it('withdraws a list that was proposed, so that governance has nothing left to decide', async () => {
    const { house, people } = grantsHouse;
    const roundId = await openRound(grantsHouse, { year: 2028 });
    await house.sql('grants', `UPDATE grant_round SET state = 'proposed' WHERE id = ?`, [roundId]);
    await house.sql(
      'grants',
      `INSERT INTO grant_award_proposal (id, round_id, matter_id, state, content_sha256, amount, proposed_by_id, proposed_on, version) VALUES (?, ?, ?, 'proposed', ?, 100, ?, '2026-03-10', 1)`,
      [idOf(900), roundId, idOf(901), 'ab'.repeat(32), people.officer.personId],
    );
    const { record } = await cancel(roundId);
    expect(await house.sql('grants', 'SELECT state FROM grant_award_proposal WHERE id = ?', [idOf(900)])).toEqual([{ state: 'withdrawn' }]);
    expect(await house.sql('grants', 'SELECT from_state, to_state, act_id FROM grant_award_proposal_state_change WHERE subject_id = ?', [idOf(900)])).toEqual([
      { from_state: 'proposed', to_state: 'withdrawn', act_id: record!.id },
    ]);
    const told = await house.sql<{ payload: object }>('grants', `SELECT payload FROM outbox WHERE name = 'MatterSubjectChanged' AND subject_id = ?`, [idOf(900)]);
    expect(told).toMatchObject([{ payload: { subjectType: 'AwardProposal', subjectId: idOf(900), subjectSha256: null } }]);
  });
});
