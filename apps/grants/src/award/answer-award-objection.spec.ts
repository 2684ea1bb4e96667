import { matterSubjectChanged, publicCaller } from '@unionhall/contracts';
import { operation, person } from '@unionhall/testing';
import { AFTER_PUBLICITY, type AwardHouse, decideRejection, grant, listOnView, object, type ObjectionAnswer, propose, setHolder, startAwardHouse } from '../test/award-house';
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
    const decisionId = await decideRejection(awardHouse, objection!.id);
    const rejected = await answer(objection, false, awardHouse.holder, { decisionId });
    expect(rejected).toMatchObject({ refusals: [], objection: { state: 'REJECTED', answer: '示例答复', decision: { id: decisionId }, list: { state: 'PUBLICISED' } } });
    const again = await answer(rejected.objection, true);
    expect(again.refusals).toMatchObject([{ code: 'grants.objection-answered-already', message: '该异议的答复结果为“不成立”，已经答复。' }]);
    expect((await house.send('grants', awardHouse.holder, ANSWER, { input: answerInput(objection, false) })).errors).toMatchObject([{ extensions: { code: 'CONFLICT' } }]);
    expect(codesOf(await object(awardHouse, round))).toEqual([]);
    for (const [caller, code] of [[people.officer, 'FORBIDDEN'], [person(awardHouse.holder.personId!, 'chief'), 'FORBIDDEN'], [people.stranger, 'FORBIDDEN'], [publicCaller, 'UNAUTHENTICATED']] as const) {
      expect((await house.send('grants', caller, ANSWER, { input: answerInput(objection, false) })).errors).toMatchObject([{ extensions: { code } }]);
    }
  });

  it('rejects only by the decision over exactly this answer, in both languages [GY-2b]', async () => {
    const { house, holder, people } = awardHouse;
    const round = await listOnView(awardHouse, 2034);
    const { objection } = await object(awardHouse, round);
    const { awardObjectionContent: content } = await house.data<{ awardObjectionContent: { lines: string[] } }>('grants', holder, operation('AwardObjectionContent'), { objectionId: objection!.id, answer: ' 示例答复 ' });
    expect(content.lines).toEqual(['项目：甲', '异议：示例异议', '拟答复异议不成立：示例答复']);
    expect((await house.send('grants', people.stranger, operation('AwardObjectionContent'), { objectionId: objection!.id, answer: '' })).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    const told = async (locale: 'zh' | 'en', changes: object = {}) =>
      (await house.send<{ answerAwardObjection: ObjectionAnswer }>('grants', holder, ANSWER, { input: answerInput(objection, false, changes) }, locale)).data!.answerAwardObjection.refusals;
    expect(await told('zh')).toMatchObject([{ code: 'grants.objection-rejected-by-one', clause: { id: 'GY-2b' }, path: ['decisionId'], message: '认定异议不成立须经集体决定，分管领导不得单独认定。' }]);
    expect(await told('en')).toMatchObject([{ message: 'An objection is rejected by decision of the leadership body, not by the deputy in charge alone.' }]);
    expect(await told('zh', { decisionId: await decideRejection(awardHouse, objection!.id, '另一答复') })).toMatchObject([{ code: 'grants.objection-answer-not-as-decided' }]);
    expect(await told('zh', { decisionId: await decideRejection(awardHouse, objection!.id, '示例答复', { outcome: 'deferred' }) })).toMatchObject([{ code: 'grants.decision-not-adopted' }]);
    expect(await told('zh', { decisionId: round.decisionId })).toMatchObject([{ code: 'grants.decision-of-another-objection' }]);

    // Everybody sees that the list is held, and those who handle it by when the answer was due.
    const held = async () => (await house.data<{ awardLists: { edges: { node: { id: string; openObjections: number } }[] } }>('grants', publicCaller, operation('AwardLists'))).awardLists.edges.find(({ node }) => node.id === round.proposal.id)!.node.openObjections;
    const due = async () => (await house.data<{ awardProposal: { objections: object[] } }>('grants', holder, operation('AwardProposal'), { id: round.proposal.id })).awardProposal.objections;
    expect([await held(), await due()]).toMatchObject([1, [{ answerDueOn: '2026-04-09', isOverdue: false, decision: null }]]);
    house.now = AFTER_PUBLICITY;
    expect(await due()).toMatchObject([{ isOverdue: true }]);
    expect((await answer(objection, false, holder, { decisionId: await decideRejection(awardHouse, objection!.id) })).refusals).toEqual([]);
    expect([await held(), await due()]).toMatchObject([0, [{ isOverdue: false }]]);
  });

  it('is refused to another deputy, under a vacant power, and without a reason, in both languages [GY-2a]', async () => {
    const { house, otherDeputy, holder } = awardHouse;
    const round = await listOnView(awardHouse, 2030);
    const { objection } = await object(awardHouse, round);
    const told = async (locale: 'zh' | 'en') => (await house.send<{ answerAwardObjection: ObjectionAnswer }>('grants', otherDeputy, ANSWER, { input: answerInput(objection, true) }, locale)).data!.answerAwardObjection.refusals;
    expect(await told('zh')).toMatchObject([{ code: 'grants.not-the-fund-holder', clause: { id: 'GY-2a' }, message: expect.stringMatching(/^您不是“.+”的分管领导。$/) as string }]);
    expect(await told('en')).toMatchObject([{ message: expect.stringMatching(/^You do not hold the power item “.+”\.$/) as string }]);
    const decisionId = await decideRejection(awardHouse, objection!.id);
    await setHolder(awardHouse, null);
    expect(codesOf(await answer(objection, false, holder, { decisionId }))).toEqual(['GY-2a grants.fund-power-vacant']);
    await setHolder(awardHouse, holder.personId);
    expect(codesOf(await answer(objection, true, holder, { answer: ' ' }))).toEqual(['HOUSE-4 house.empty']);
  });

  it('upholding takes the list back: a new list is a new matter', async () => {
    const { house, people } = awardHouse;
    const round = await listOnView(awardHouse, 2031);
    const [first, second] = [await object(awardHouse, round), await object(awardHouse, round, people.auditor)];
    expect(await answer(first.objection, true)).toMatchObject({ refusals: [], objection: { state: 'UPHELD', list: { state: 'WITHDRAWN' } } });
    const rows = await house.sql('grants', 'SELECT round.state, application.state AS applied FROM grant_round AS round JOIN grant_application AS application ON application.round_id = round.id WHERE round.id = ?', [round.id]);
    expect(rows).toEqual([{ state: 'ranked', applied: 'under-review' }, { state: 'ranked', applied: 'under-review' }]);
    const told = await house.sql<{ payload: object }>('grants', 'SELECT payload FROM outbox WHERE name = ? ORDER BY id DESC LIMIT 2', [matterSubjectChanged.name]);
    const gone = (subjectType: string, subjectId: string) => ({ payload: { subjectType, subjectId, subjectSha256: null } });
    expect(told).toEqual([gone('AwardProposal', round.proposal.id), gone('AwardObjection', first.objection!.id)]);
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
    expect(awardProposal.objections[0]!.permissions).toMatchObject([{ act: 'answerAwardObjection', allowed: true, needs: ['answer', 'upheld'] }]);
  });
});
