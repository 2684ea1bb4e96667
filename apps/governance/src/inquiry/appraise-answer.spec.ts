import { publicCaller } from '@unionhall/contracts';
import { operation, type TestHouse } from '@unionhall/testing';
import { codesOf, people } from '../test/federation';
import { answer, appraise, ask, inquirySeenBy, otherWorker, startSupervised } from '../test/inquiries';
import { done } from '../test/matters';
import { refusedInBoth } from '../test/meetings';

const { worker, deputy, inspector } = people;

let house: TestHouse;
beforeAll(async () => {
  house = await startSupervised();
});
beforeEach(() => {
  house.now = new Date('2026-03-10T02:00:00Z');
});
afterAll(() => house.stop());

const answered = async () => done(await answer(house, done(await ask(house)).inquiry!)).inquiry!;

describe('appraiseAnswer', () => {
  it('is the asker’s [GY-5b]', async () => {
    expect(await appraise(house, await answered(), 'SATISFIED')).toMatchObject({ refusals: [], inquiry: { state: 'APPRAISED', appraisal: 'SATISFIED', followUps: [] } });
    expect(await appraise(house, await answered(), 'PARTLY_SATISFIED', { remark: '示例意见' })).toMatchObject({ refusals: [], inquiry: { appraisalRemark: '示例意见', followUps: [] } });
  });

  it('opens another inquiry with a clock of its own where the answer did not satisfy', async () => {
    const inquiry = await answered();
    house.now = new Date('2026-03-20T02:00:00Z');
    const { inquiry: appraised } = done(await appraise(house, inquiry, 'NOT_SATISFIED', { remark: '示例追问' }));
    expect(appraised).toMatchObject({ appraisal: 'NOT_SATISFIED', followUps: [{ question: '示例追问', state: 'ASKED', dueOn: '2026-04-13', version: 1 }] });
    const [followUp] = appraised!.followUps;
    expect(await inquirySeenBy(house, followUp!.id, worker)).toMatchObject({ follows: { id: inquiry.id }, askedBy: { id: worker.personId }, history: [{ fromState: null, toState: 'ASKED' }] });
    expect(await answer(house, followUp!)).toMatchObject({ refusals: [], inquiry: { state: 'ANSWERED' } });
  });

  it('is refused to others, without a remark, before an answer, and twice, in both languages', async () => {
    const inquiry = await answered();
    expect(codesOf(await appraise(house, inquiry, 'SATISFIED', {}, deputy))).toEqual(['GY-5b governance.not-the-asker']);
    expect(codesOf(await appraise(house, inquiry, 'NOT_SATISFIED'))).toEqual(['HOUSE-4 house.empty']);
    expect(codesOf(await appraise(house, done(await ask(house)).inquiry!, 'SATISFIED'))).toEqual(['HOUSE-1 governance.inquiry-not-to-appraise']);
    const { inquiry: appraised } = done(await appraise(house, inquiry, 'SATISFIED'));
    expect(codesOf(await appraise(house, appraised!, 'SATISFIED'))).toEqual(['HOUSE-1 governance.inquiry-not-to-appraise']);
    expect(await refusedInBoth(house, 'AppraiseAnswer', { inquiryId: appraised!.id, expectedVersion: 3, appraisal: 'SATISFIED' }, inspector)).toEqual([
      ['该质询的状态为“已评议”，只有已答复的可以评议，且只评议一次。', 'The inquiry is in the state “Appraised”; an answer is appraised, once.'],
      ['请查看该质询的当前状态和答复。', 'Read the inquiry as it now stands.'],
      ['答复由提出质询的人评议。', 'Whoever asked appraises the answer.'],
      ['请由提出质询的人评议。', 'Let whoever asked appraise it.'],
    ]);
  });

  it('is refused where what is asked anew would have no term [CP-4]', async () => {
    const inquiry = await answered();
    house.now = new Date('2026-12-25T02:00:00Z');
    expect(codesOf(await appraise(house, inquiry, 'NOT_SATISFIED', { remark: '示例' }))).toEqual(['CP-4 governance.term-beyond-calendar']);
    expect(codesOf(await appraise(house, inquiry, 'SATISFIED'))).toEqual([]);
  });

  it('begins one inquiry of two clicks at once', async () => {
    const inquiry = await answered();
    const input = { inquiryId: inquiry.id, expectedVersion: inquiry.version, appraisal: 'NOT_SATISFIED', remark: '示例' };
    await Promise.all([1, 2].map(() => house.send('governance', worker, operation('AppraiseAnswer'), { input })));
    expect((await inquirySeenBy(house, inquiry.id, worker)).followUps).toHaveLength(1);
  });

  it('tells whom it does not concern nothing of the inquiry', async () => {
    const { id, version } = await answered();
    const input = { inquiryId: id, expectedVersion: version, appraisal: 'SATISFIED' };
    const codes = async (caller: typeof worker, more: object = {}) => (await house.send('governance', caller, operation('AppraiseAnswer'), { input: { ...input, ...more } })).errors?.map(({ extensions }) => extensions!['code']);
    expect(await codes(otherWorker)).toEqual(['NOT_FOUND']);
    expect(await codes(otherWorker, { expectedVersion: 7 })).toEqual(['NOT_FOUND']);
    expect(await codes(worker, { expectedVersion: 7 })).toEqual(['CONFLICT']);
    expect(await codes(publicCaller)).toEqual(['UNAUTHENTICATED']);
  });
});
