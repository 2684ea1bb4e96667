import { matterSubjectChanged, publicCaller } from '@unionhall/contracts';
import { operation, person } from '@unionhall/testing';
import { AFTER_PUBLICITY, type AwardHouse, grant, listOnView, object, type ObjectionAnswer, propose, setHolder, startAwardHouse } from '../test/award-house';
import { act, codesOf } from '../test/grants-house';

let awardHouse: AwardHouse;
beforeAll(async () => {
  awardHouse = await startAwardHouse();
}, 60_000);
afterAll(() => awardHouse.house.stop());

const ANSWER = operation('AnswerAwardObjection');
const answerInput = (objection: { id: string; version: number } | null, upheld: boolean, changes: object = {}) => ({ objectionId: objection!.id, expectedVersion: objection!.version, upheld, answer: '示例答复', ...changes });
const answer = (objection: ObjectionAnswer['objection'], upheld: boolean, caller = awardHouse.holder, changes: object = {}) =>
  act<ObjectionAnswer>(awardHouse.house, caller, 'AnswerAwardObjection', answerInput(objection, upheld, changes));

describe('answerAwardObjection', () => {
  it('is the holder’s, who rejects with a reason; the list goes on', async () => {
    const { house, people } = awardHouse;
    const round = await listOnView(awardHouse, 2029);
    const { objection } = await object(awardHouse, round);
    const rejected = await answer(objection, false);
    expect(rejected).toMatchObject({ refusals: [], objection: { state: 'REJECTED', answer: '示例答复', list: { state: 'PUBLICISED' } } });
    const again = await answer(rejected.objection, true);
    expect(again.refusals).toMatchObject([{ code: 'grants.objection-answered-already', message: '该异议的答复结果为“不成立”，已经答复。' }]);
    expect((await house.send('grants', awardHouse.holder, ANSWER, { input: answerInput(objection, false) })).errors).toMatchObject([{ extensions: { code: 'CONFLICT' } }]);
    expect(codesOf(await object(awardHouse, round))).toEqual([]);
    for (const [caller, code] of [[people.officer, 'FORBIDDEN'], [person(awardHouse.holder.personId!, 'chief'), 'FORBIDDEN'], [people.stranger, 'FORBIDDEN'], [publicCaller, 'UNAUTHENTICATED']] as const) {
      expect((await house.send('grants', caller, ANSWER, { input: answerInput(objection, false) })).errors).toMatchObject([{ extensions: { code } }]);
    }
  });

  it('is refused to another deputy, under a vacant power, and without a reason, in both languages [GY-2a]', async () => {
    const { house, otherDeputy, holder } = awardHouse;
    const round = await listOnView(awardHouse, 2030);
    const { objection } = await object(awardHouse, round);
    const told = async (locale: 'zh' | 'en') => (await house.send<{ answerAwardObjection: ObjectionAnswer }>('grants', otherDeputy, ANSWER, { input: answerInput(objection, true) }, locale)).data!.answerAwardObjection.refusals;
    expect(await told('zh')).toMatchObject([{ code: 'grants.not-the-fund-holder', clause: { id: 'GY-2a' }, message: expect.stringMatching(/^您不是“.+”的分管领导。$/) as string }]);
    expect(await told('en')).toMatchObject([{ message: expect.stringMatching(/^You do not hold the power item “.+”\.$/) as string }]);
    await setHolder(awardHouse, null);
    expect(codesOf(await answer(objection, false))).toEqual(['GY-2a grants.fund-power-vacant']);
    await setHolder(awardHouse, holder.personId);
    expect(codesOf(await answer(objection, false, holder, { answer: ' ' }))).toEqual(['HOUSE-4 house.empty']);
  });

  it('upholding takes the list back: a new list is a new matter', async () => {
    const { house, people } = awardHouse;
    const round = await listOnView(awardHouse, 2031);
    const [first, second] = [await object(awardHouse, round), await object(awardHouse, round, people.auditor)];
    expect(await answer(first.objection, true)).toMatchObject({ refusals: [], objection: { state: 'UPHELD', list: { state: 'WITHDRAWN' } } });
    const rows = await house.sql('grants', 'SELECT round.state, application.state AS applied FROM grant_round AS round JOIN grant_application AS application ON application.round_id = round.id WHERE round.id = ?', [round.id]);
    expect(rows).toEqual([{ state: 'ranked', applied: 'under-review' }, { state: 'ranked', applied: 'under-review' }]);
    const [told] = await house.sql<{ payload: object }>('grants', 'SELECT payload FROM outbox WHERE name = ? ORDER BY id DESC LIMIT 1', [matterSubjectChanged.name]);
    expect(told!.payload).toEqual({ subjectType: 'AwardProposal', subjectId: round.proposal.id, subjectSha256: null });
    // The second finds nothing left to take back, and is answered all the same.
    expect(await answer(second.objection, true)).toMatchObject({ refusals: [], objection: { state: 'UPHELD' } });
    house.now = AFTER_PUBLICITY;
    const withdrawn = await grant(awardHouse, { id: round.proposal.id, version: round.proposal.version + 1 });
    expect(codesOf(withdrawn)).toEqual(['HOUSE-1 grants.award-proposal-state']);
    const [seen] = await house.sql<{ version: number }>('grants', 'SELECT version FROM grant_round WHERE id = ?', [round.id]);
    const anew = await propose(awardHouse, { id: round.id, version: seen!.version }, [round.applications[1]!], { exceptionReason: '异议成立' });
    expect(anew.refusals).toEqual([]);
    expect(anew.proposal!.matter.id).not.toBe(round.proposal.matter.id);
  });

  it('either lets the list be granted or takes it back, never both', async () => {
    const { house, people, holder } = awardHouse;
    const round = await listOnView(awardHouse, 2032);
    const { objection } = await object(awardHouse, round);
    house.now = AFTER_PUBLICITY;
    const input = { proposalId: round.proposal.id, expectedVersion: round.proposal.version, idempotencyKey: 'race' };
    await Promise.all([house.send('grants', people.officer, operation('GrantAwards'), { input }), house.send('grants', holder, ANSWER, { input: answerInput(objection, true) })]);
    const [row] = await house.sql<{ state: string; awards: string }>('grants', 'SELECT state, (SELECT COUNT(*) FROM award WHERE proposal_id = proposal.id) AS awards FROM grant_award_proposal AS proposal WHERE id = ?', [round.proposal.id]);
    expect(`${row!.state} ${row!.awards}`).toBe('withdrawn 0');
  });

  it('reads: its author, the office and the holder; nobody else', async () => {
    const { house, people, holder } = awardHouse;
    const round = await listOnView(awardHouse, 2033);
    const { objection } = await object(awardHouse, round);
    const ENTITIES = 'query ($representations: [_Any!]!) { entities: _entities(representations: $representations) { ... on AwardObjection { id text } } }';
    const read = (caller: typeof holder) => house.send('grants', caller, ENTITIES, { representations: [{ __typename: 'AwardObjection', id: objection!.id }] });
    for (const caller of [people.stranger, people.officer, people.auditor, holder]) expect((await read(caller)).data).toMatchObject({ entities: [{ text: '示例异议' }] });
    for (const caller of [people.author, publicCaller]) expect(JSON.stringify(await read(caller))).not.toContain('示例异议');
    const { awardProposal } = await house.data<{ awardProposal: { objections: { permissions: { act: string; allowed: boolean; needs: string[] }[] }[] } }>('grants', holder, operation('AwardProposal'), { id: round.proposal.id });
    expect(awardProposal.objections[0]!.permissions).toMatchObject([{ act: 'answerAwardObjection', allowed: true, needs: ['answer'] }]);
  });
});
