import { type Caller, publicCaller } from '@unionhall/contracts';
import { idOf, operation, person, type TestHouse } from '@unionhall/testing';
import { act, type Answered, codesOf, people } from '../test/federation';
import { answer, appraise, ask, auditor, inquirySeenBy, otherWorker, type SeenInquiry, startSupervised } from '../test/inquiries';
import { decide } from '../test/decide';
import { done } from '../test/matters';
import { refusedInBoth } from '../test/meetings';

const { worker, deputy, otherDeputy, inspector, secretary, chief } = people;
const unionChair = person(idOf(33), 'union-chair');

let house: TestHouse;
beforeAll(async () => {
  house = await startSupervised();
});
beforeEach(() => {
  house.now = new Date('2026-03-10T02:00:00Z');
});
afterAll(() => house.stop());

interface Page {
  readonly totalCount: number;
  readonly edges: readonly { readonly node: SeenInquiry }[];
}
const inquiries = async (caller: Caller, variables: object = {}) => (await house.data<{ inquiries: Page }>('governance', caller, operation('Inquiries'), { ...variables })).inquiries;
const idsFor = async (caller: Caller, variables: object = {}) => (await inquiries(caller, { first: 100, ...variables })).edges.map(({ node }) => node.id);

describe('askInquiry', () => {
  it.each([['a worker', worker], ['a union chair', unionChair], ['an auditor', auditor], ['a member of the body', chief], ['staff', secretary]])('is for %s, due in fifteen working days [GY-5b]', async (_who, caller) => {
    expect(await ask(house, {}, caller)).toMatchObject({
      refusals: [],
      inquiry: { state: 'ASKED', askedOn: '2026-03-10', dueOn: '2026-03-31', overdue: false, askedBy: { id: caller.personId }, powerItem: { code: 'innovation-fund' }, answer: null },
    });
  });

  it('is about a decision or an act, under the item it came under', async () => {
    await decide(house, { id: idOf(50_001), powerItem: 'office-finance' });
    expect(await ask(house, { powerItem: null, decisionId: idOf(50_001) })).toMatchObject({ refusals: [], inquiry: { powerItem: { code: 'office-finance' }, decision: { id: idOf(50_001) } } });
    const { inquiry } = done(await ask(house));
    const { record } = done(await answer(house, inquiry!));
    await house.settle();
    expect(await ask(house, { powerItem: null, indexedActId: record!.id })).toMatchObject({ refusals: [], inquiry: { powerItem: { code: 'innovation-fund' } } });
  });

  it('is about a disclosure and what it discloses, and so is what is asked anew', async () => {
    await decide(house, { id: idOf(50_002), powerItem: 'office-finance' });
    const { disclosure } = done(await act<Answered & { disclosure: { id: string } }>(house, 'PublishDisclosure', { powerItem: 'office-finance', decisionId: idOf(50_002), title: '示例公开', text: '示例' }));
    const [proposer] = await house.sql<{ id: string }>('governance', 'SELECT matter.proposed_by_id AS id FROM matter JOIN decision ON decision.matter_id = matter.id WHERE decision.id = ?', [idOf(50_002)]);
    const { inquiry } = done(await ask(house, { powerItem: null, disclosureId: disclosure.id }));
    expect(inquiry).toMatchObject({ powerItem: { code: 'office-finance' }, decision: { id: idOf(50_002) }, disclosure: { id: disclosure.id } });
    const answered = done(await answer(house, inquiry!, { ...secretary, personId: proposer!.id })).inquiry!;
    done(await appraise(house, answered, 'NOT_SATISFIED', { remark: '示例追问' }));
    const about = '{ disclosures(first: 1) { edges { node { id inquiries(first: 10) { edges { node { question followUps { id } } } } } } } }';
    const { disclosures } = await house.data<{ disclosures: { edges: { node: { inquiries: { edges: { node: { question: string } }[] } } }[] } }>('governance', secretary, about);
    expect(disclosures.edges[0]!.node.inquiries.edges.map(({ node }) => node.question)).toEqual(['示例追问', '示例质询']);
    await expect(house.sql('governance', 'UPDATE inquiry SET disclosure_id = NULL WHERE id = ?', [inquiry!.id])).rejects.toThrow(/stay as they were given/);
  });

  it('is refused about nothing, two things, what is not there, and without a question, in both languages', async () => {
    expect(codesOf(await ask(house, { powerItem: null, question: ' ' }))).toEqual(['HOUSE-4 governance.inquiry-about-one-thing', 'HOUSE-4 house.empty']);
    expect(codesOf(await ask(house, { decisionId: idOf(1) }))).toEqual(['HOUSE-4 governance.inquiry-about-one-thing']);
    for (const thing of [{ powerItem: 'allowances' }, { powerItem: null, decisionId: idOf(1) }, { powerItem: null, indexedActId: idOf(1) }]) expect(codesOf(await ask(house, thing))).toEqual(['HOUSE-2 house.not-registered']);
    expect(await refusedInBoth(house, 'AskInquiry', { question: '示例' }, worker)).toEqual([
      ['质询须就一个对象提出：权力事项、集体决定、公开内容或办理事项；现填写了0个。', 'An inquiry is about one thing: a power item, a decision, a disclosure or an act; 0 are named.'],
      ['请只填写一个质询对象。', 'Name one thing the inquiry is about.'],
    ]);
  });

  it('is refused where its term cannot be counted [CP-4]', async () => {
    house.now = new Date('2026-12-25T02:00:00Z');
    expect(codesOf(await ask(house))).toEqual(['CP-4 governance.term-beyond-calendar']);
  });

  it('is done once by one key', async () => {
    const twice = [await ask(house, { idempotencyKey: 'once' }), await ask(house, { idempotencyKey: 'once' })];
    expect(twice[1]!.inquiry!.id).toBe(twice[0]!.inquiry!.id);
  });

  it('is not for an administrator, nor for the public', async () => {
    const input = { powerItem: 'innovation-fund', question: '示例' };
    expect((await house.send('governance', person(idOf(34), 'administrator'), operation('AskInquiry'), { input })).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    expect((await house.send('governance', publicCaller, operation('AskInquiry'), { input })).errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
  });
});

describe('inquiries', () => {
  it('are read by the office and those who supervise it; by anybody else only his own', async () => {
    const mine = done(await ask(house, {}, otherWorker)).inquiry!;
    expect(await idsFor(otherWorker)).toEqual([mine.id]);
    for (const caller of [deputy, inspector, auditor, secretary]) expect(await idsFor(caller)).toContain(mine.id);
    expect(await idsFor(worker)).not.toContain(mine.id);
    for (const caller of [worker, unionChair]) expect((await house.send('governance', caller, operation('InquiryById'), { id: mine.id })).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    expect((await inquirySeenBy(house, mine.id, otherWorker)).permissions.map(({ act, allowed }) => [act, allowed])).toEqual([['answerInquiry', false], ['appraiseAnswer', false]]);
  });

  it('are overdue from the day after their last, as it is read', async () => {
    const { id } = done(await ask(house, { powerItem: 'office-finance' })).inquiry!;
    house.now = new Date('2026-03-31T15:59:00Z');
    expect(await inquirySeenBy(house, id, inspector)).toMatchObject({ overdue: false });
    expect(await idsFor(inspector, { filter: { overdue: true } })).toEqual([]);
    expect(await idsFor(inspector, { filter: { overdue: false } })).toContain(id);
    house.now = new Date('2026-03-31T16:00:00Z');
    expect(await inquirySeenBy(house, id, inspector)).toMatchObject({ overdue: true });
    expect(await idsFor(inspector, { filter: { overdue: true, powerItem: 'office-finance' } })).toContain(id);
    expect(await idsFor(inspector, { filter: { overdue: false } })).not.toContain(id);
  });

  it('are a queue for whoever is to answer, the earliest due first', async () => {
    const first = done(await ask(house)).inquiry!.id;
    house.now = new Date('2026-03-12T02:00:00Z');
    const second = done(await ask(house)).inquiry!;
    const queue = async (caller: Caller) => await idsFor(caller, { filter: { toAnswer: true }, orderBy: 'DUE_FIRST' });
    const waiting = await queue(deputy);
    expect(waiting.indexOf(first)).toBeLessThan(waiting.indexOf(second.id));
    expect(await queue(otherDeputy)).toEqual([]);
    expect(await idsFor(deputy, { filter: { toAnswer: false } })).not.toContain(first);
    done(await answer(house, second));
    expect(await queue(deputy)).not.toContain(second.id);
    expect(await idsFor(deputy, { filter: { state: 'ANSWERED' } })).toContain(second.id);
  });

  it.each([1, 10, 100])('cost the same statements for %i, what the caller may do with them', async (first) => {
    await house.sql(
      'governance',
      `INSERT INTO inquiry (id, asked_by_id, power_item, question, asked_on, due_on, state, version)
       SELECT UUID(), ?, 'innovation-fund', '示例', '2026-03-10', '2026-03-31', 'asked', 1 FROM seq_1_to_${first}`,
      [worker.personId],
    );
    let page: Page;
    const statements = await house.statements(async () => {
      page = await inquiries(deputy, { first });
    });
    expect(page!.edges).toHaveLength(first);
    expect(statements).toHaveLength(7);
  });
});

it('keeps a question and its answer as they were given, even against the database’s owner', async () => {
  const { id } = done(await answer(house, done(await ask(house)).inquiry!)).inquiry!;
  for (const change of ["question = '改'", "answer = '改'", "due_on = '2030-01-01'"]) {
    await expect(house.sql('governance', `UPDATE inquiry SET ${change} WHERE id = ?`, [id])).rejects.toThrow('stay as they were given');
  }
});
