import { publicCaller } from '@unionhall/contracts';
import { operation, type TestHouse } from '@unionhall/testing';
import { confirm, drawnAudit, findingSeenBy, indexAct, record, rectify, type SeenAudit } from '../test/audits';
import { codesOf, people } from '../test/federation';
import { auditor, startSupervised } from '../test/inquiries';
import { done } from '../test/matters';
import { refusedInBoth } from '../test/meetings';

const { deputy, otherDeputy, worker, secretary } = people;

let house: TestHouse;
let audit: SeenAudit;
const acts: string[] = [];
beforeAll(async () => {
  house = await startSupervised();
  for (let each = 0; each < 10; each += 1) acts.push(await indexAct(house));
  audit = await drawnAudit(house);
});
afterAll(() => house.stop());

let used = 0;
const found = async () => done(await record(house, audit, acts[(used += 1) - 1]!)).finding!;

describe('rectifyFinding', () => {
  it('is whoever held the power that day, with evidence; the use of the power is in the index [GY-5c, GY-2a]', async () => {
    const rectified = await rectify(house, await found());
    expect(rectified).toMatchObject({ refusals: [], finding: { state: 'RECTIFIED', rectification: '示例整改', evidenceSha256: 'b'.repeat(64), rectifiedBy: { id: deputy.personId }, rectifiedOn: '2026-03-10' } });
    await house.settle();
    expect(await house.sql('governance', 'SELECT act, power_item AS item FROM act_index WHERE id = ?', [rectified.record!.id])).toEqual([{ act: 'rectifyFinding', item: 'innovation-fund' }]);
  });

  it('is also whoever holds it now, and no other deputy, in both languages', async () => {
    const finding = await found();
    expect(await refusedInBoth(house, 'RectifyFinding', { findingId: finding.id, expectedVersion: 1, rectification: '示例', evidenceSha256: 'b'.repeat(64) }, otherDeputy)).toEqual([
      ['该问题由办理当日的分管领导或现任分管领导整改，本人不是。', 'Whoever held the power on the day of the act, or holds it now, puts this right; you are neither.'],
      ['请由责任人整改。', 'Let whoever is responsible put it right.'],
    ]);
    await house.sql('governance', 'UPDATE power_charge SET holder_id = ?', [otherDeputy.personId]);
    try {
      expect(codesOf(await rectify(house, finding, otherDeputy))).toEqual([]);
      expect(codesOf(await rectify(house, await found(), deputy))).toEqual([]);
    } finally {
      await house.sql('governance', 'UPDATE power_charge SET holder_id = ?', [deputy.personId]);
    }
  });

  it('is refused without words, and where nothing waits for it; comes again after it was given back', async () => {
    const finding = await found();
    expect(codesOf(await rectify(house, finding, deputy, { rectification: ' ' }))).toEqual(['HOUSE-4 house.empty']);
    const { finding: rectified } = done(await rectify(house, finding));
    expect(codesOf(await rectify(house, rectified!))).toEqual(['HOUSE-1 governance.finding-state']);
    const { finding: returned } = done(await confirm(house, rectified!, { accepted: false, remark: '示例意见' }));
    expect(returned).toMatchObject({ state: 'OPEN', confirmationRemark: '示例意见' });
    expect(codesOf(await rectify(house, returned!))).toEqual([]);
  });

  it('is one of two at once', async () => {
    const { id } = await found();
    const input = { findingId: id, expectedVersion: 1, rectification: '示例', evidenceSha256: 'b'.repeat(64) };
    await Promise.all([1, 2].map(() => house.send('governance', deputy, operation('RectifyFinding'), { input })));
    expect(await findingSeenBy(house, id)).toMatchObject({ state: 'RECTIFIED', version: 2 });
  });

  it('tells those whom it does not concern nothing of the finding', async () => {
    const { id } = await found();
    const codes = async (caller: typeof worker, more: object = {}) =>
      (await house.send('governance', caller, operation('RectifyFinding'), { input: { findingId: id, expectedVersion: 1, rectification: '示例', evidenceSha256: 'b'.repeat(64), ...more } })).errors?.map(({ extensions }) => extensions!['code']);
    expect(await codes(secretary)).toEqual(['NOT_FOUND']);
    expect(await codes(auditor)).toEqual(['FORBIDDEN']);
    expect(await codes(worker)).toEqual(['FORBIDDEN']);
    expect(await codes(publicCaller)).toEqual(['UNAUTHENTICATED']);
    expect(await codes(deputy, { expectedVersion: 7 })).toEqual(['CONFLICT']);
    expect(await codes(deputy, { evidenceSha256: 'x' })).toEqual(['BAD_USER_INPUT']);
  });
});
