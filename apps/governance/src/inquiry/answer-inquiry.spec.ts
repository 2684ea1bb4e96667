import { publicCaller } from '@unionhall/contracts';
import { idOf, operation, type TestHouse } from '@unionhall/testing';
import { decide } from '../test/decide';
import { act, codesOf, people } from '../test/federation';
import { answer, ask, inquirySeenBy, startSupervised } from '../test/inquiries';
import { done } from '../test/matters';
import { refusedInBoth } from '../test/meetings';

const { deputy, otherDeputy, chief, worker, secretary } = people;

let house: TestHouse;
beforeAll(async () => {
  house = await startSupervised();
});
beforeEach(() => {
  house.now = new Date('2026-03-10T02:00:00Z');
});
afterAll(() => house.stop());

const asked = async (more: object = {}, caller = worker) => done(await ask(house, more, caller)).inquiry!;

describe('answerInquiry', () => {
  it('is the holder’s; the use of the power is in the index [GY-2a]', async () => {
    const inquiry = await asked();
    const answered = await answer(house, inquiry);
    expect(answered).toMatchObject({ refusals: [], inquiry: { state: 'ANSWERED', answer: '示例答复', answeredOn: '2026-03-10', answeredLate: false, answeredBy: { id: deputy.personId } } });
    await house.settle();
    expect(await house.sql('governance', 'SELECT act, power_item AS item, subject_id AS id FROM act_index WHERE id = ?', [answered.record!.id])).toEqual([{ act: 'answerInquiry', item: 'innovation-fund', id: inquiry.id }]);
  });

  it('is told late by a shorter term, in the what-if of its working days', async () => {
    const inquiry = await asked();
    house.now = new Date('2026-03-12T02:00:00Z');
    done(await answer(house, inquiry));
    const replay = async (value: string) => {
      const variables = { name: 'governance.inquiry-answer-working-days', value, from: '2026-03-01' };
      const { governanceParameterReplay } = await house.data<{ governanceParameterReplay: { replayed: { act: string }[]; acts: { subjectId: string; refusals: { code: string }[] }[] } }>('governance', secretary, operation('GovernanceParameterReplay'), variables);
      return governanceParameterReplay;
    };
    expect((await replay('2')).acts).toEqual([]);
    expect(await replay('1')).toMatchObject({ replayed: [{ act: 'answerInquiry' }], acts: [{ subjectId: inquiry.id, refusals: [{ code: 'governance.answer-late' }] }] });
  });

  it('is not for another deputy or the chief, in both languages', async () => {
    const inquiry = await asked();
    for (const caller of [otherDeputy, chief, secretary]) expect(codesOf(await answer(house, inquiry, caller))).toEqual(['GY-2a governance.not-the-answerer']);
    expect(await refusedInBoth(house, 'AnswerInquiry', { inquiryId: inquiry.id, expectedVersion: 1, answer: '示例' }, otherDeputy)).toEqual([
      ['质询由“职工创新项目资助资金”的分管领导或决定的执行人答复，本人不是。', 'The holder of “Innovation fund” or whoever carries the decision out answers; you are neither.'],
      ['请由分管领导或决定的执行人答复。', 'Let the holder of the power, or whoever carries the decision out, answer.'],
    ]);
  });

  it('is also for whoever carries the decision out', async () => {
    await decide(house, { id: idOf(51_001), powerItem: 'innovation-fund' });
    const executed = await asked({ powerItem: null, decisionId: idOf(51_001) });
    const [decision] = await house.sql<{ matterId: string }>('governance', 'SELECT matter_id AS matterId FROM decision WHERE id = ?', [idOf(51_001)]);
    const [matter] = await house.sql<{ proposedById: string }>('governance', 'SELECT proposed_by_id AS proposedById FROM matter WHERE id = ?', [decision!.matterId]);
    expect(codesOf(await answer(house, executed, secretary))).toEqual(['GY-2a governance.not-the-answerer']);
    expect(await answer(house, executed, { ...secretary, personId: matter!.proposedById })).toMatchObject({ refusals: [], inquiry: { state: 'ANSWERED' } });
  });

  it('is, once the decision has tasks, for whoever is responsible for them, and no more for who raised it [CP-5]', async () => {
    await decide(house, { id: idOf(51_002), powerItem: 'innovation-fund' });
    await house.sql('governance', "INSERT INTO decision_task (id, decision_id, title, responsible_id, due_on, state, version) VALUES (UUID(), ?, '示例任务', ?, '2026-04-01', 'open', 1)", [idOf(51_002), otherDeputy.personId]);
    const [proposer] = await house.sql<{ id: string }>('governance', 'SELECT matter.proposed_by_id AS id FROM matter JOIN decision ON decision.matter_id = matter.id WHERE decision.id = ?', [idOf(51_002)]);
    const inquiry = await asked({ powerItem: null, decisionId: idOf(51_002) });
    expect(codesOf(await answer(house, inquiry, { ...secretary, personId: proposer!.id }))).toEqual(['GY-2a governance.not-the-answerer']);
    const toAnswer = async (caller: typeof deputy) => (await house.data<{ inquiries: { edges: { node: { id: string } }[] } }>('governance', caller, operation('Inquiries'), { first: 100, filter: { toAnswer: true } })).inquiries.edges.map(({ node }) => node.id);
    expect(await toAnswer(otherDeputy)).toContain(inquiry.id);
    expect(await toAnswer({ ...secretary, personId: proposer!.id })).not.toContain(inquiry.id);
    expect(await answer(house, inquiry, otherDeputy)).toMatchObject({ refusals: [], inquiry: { state: 'ANSWERED' } });
  });

  it('is refused while the power is vacant, to whoever asked, without an answer, and a second time', async () => {
    expect(codesOf(await answer(house, await asked({ powerItem: 'office-finance' })))).toEqual(['GY-2a governance.inquiry-power-vacant']);
    expect(codesOf(await answer(house, await asked({}, deputy)))).toEqual(['GY-5b governance.asker-answers']);
    const inquiry = await asked();
    expect(codesOf(await answer(house, inquiry, deputy, { answer: ' ' }))).toEqual(['HOUSE-4 house.empty']);
    const { inquiry: answered } = done(await answer(house, inquiry));
    expect(codesOf(await answer(house, answered!))).toEqual(['HOUSE-1 governance.inquiry-answered-already']);
  });

  it('is the holder’s of the day: the next one answers what the last one did not', async () => {
    const inquiry = await asked();
    const [charge] = await house.sql<{ id: string }>('governance', 'SELECT id FROM power_charge WHERE vacated_on IS NULL');
    await house.sql('governance', "UPDATE power_charge SET holder_id = ? WHERE id = ?", [otherDeputy.personId, charge!.id]);
    try {
      expect(codesOf(await answer(house, inquiry))).toEqual(['GY-2a governance.not-the-answerer']);
      expect(codesOf(await answer(house, inquiry, otherDeputy))).toEqual([]);
    } finally {
      await house.sql('governance', 'UPDATE power_charge SET holder_id = ? WHERE id = ?', [deputy.personId, charge!.id]);
    }
  });

  it('says when it came late', async () => {
    const inquiry = await asked();
    house.now = new Date('2026-04-01T02:00:00Z');
    expect((await answer(house, inquiry)).inquiry).toMatchObject({ overdue: false, answeredLate: true });
  });

  it('is one of two at once', async () => {
    const inquiry = await asked();
    const answers = await Promise.all(['甲', '乙'].map((text) => house.send<{ answerInquiry: { inquiry: object | null } }>('governance', deputy, operation('AnswerInquiry'), { input: { inquiryId: inquiry.id, expectedVersion: 1, answer: text } })));
    expect(answers.filter(({ data }) => data?.answerInquiry?.inquiry)).toHaveLength(1);
    expect(answers.flatMap(({ errors }) => errors ?? [])).toMatchObject([{ extensions: { code: 'CONFLICT' } }]);
    expect((await inquirySeenBy(house, inquiry.id, deputy)).version).toBe(2);
  });

  it('is for staff, and of the version that was seen', async () => {
    const input = { inquiryId: (await asked()).id, expectedVersion: 1, answer: '示例' };
    for (const [caller, code] of [[worker, 'FORBIDDEN'], [publicCaller, 'UNAUTHENTICATED']] as const) expect((await house.send('governance', caller, operation('AnswerInquiry'), { input })).errors).toMatchObject([{ extensions: { code } }]);
    expect((await house.send('governance', deputy, operation('AnswerInquiry'), { input: { ...input, expectedVersion: 7 } })).errors).toMatchObject([{ extensions: { code: 'CONFLICT' } }]);
    expect((await house.send('governance', deputy, operation('AnswerInquiry'), { input: { ...input, inquiryId: idOf(1) } })).errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
  });

  it('is offered to whom it is for', async () => {
    const { id } = await asked();
    expect((await inquirySeenBy(house, id, deputy)).permissions[0]).toMatchObject({ act: 'answerInquiry', allowed: true, needs: ['answer'] });
    expect((await inquirySeenBy(house, id, otherDeputy)).permissions[0]).toMatchObject({ act: 'answerInquiry', allowed: false });
    expect(await act(house, 'AnswerInquiry', { inquiryId: id, expectedVersion: 1, answer: '示例' }, otherDeputy)).toMatchObject({ inquiry: null });
  });
});
