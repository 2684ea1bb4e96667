import { publicCaller } from '@unionhall/contracts';
import { operation, person, type TestHouse } from '@unionhall/testing';
import { confirm, drawnAudit, findingSeenBy, indexAct, otherAuditor, record, rectify, type SeenAudit } from '../test/audits';
import { codesOf, people } from '../test/federation';
import { auditor, startSupervised } from '../test/inquiries';
import { done } from '../test/matters';
import { refusedInBoth } from '../test/meetings';

const { deputy, worker } = people;

let house: TestHouse;
let audit: SeenAudit;
const acts: string[] = [];
beforeAll(async () => {
  house = await startSupervised();
  for (let each = 0; each < 8; each += 1) acts.push(await indexAct(house));
  audit = await drawnAudit(house);
});
afterAll(() => house.stop());

let used = 0;
const rectified = async () => done(await rectify(house, done(await record(house, audit, acts[(used += 1) - 1]!)).finding!)).finding!;

describe('confirmRectification', () => {
  it('is an auditor’s, this one or another [GY-5c]', async () => {
    expect(await confirm(house, await rectified())).toMatchObject({ refusals: [], finding: { state: 'CONFIRMED', confirmedBy: { id: auditor.personId }, confirmedOn: '2026-03-10' } });
    expect(codesOf(await confirm(house, await rectified(), { remark: '示例' }, otherAuditor))).toEqual([]);
  });

  it('is not whoever put it right, in both languages', async () => {
    const { id, version } = await rectified();
    const itself = person(deputy.personId!, 'auditor');
    expect(await refusedInBoth(house, 'ConfirmRectification', { findingId: id, expectedVersion: version, accepted: true }, itself)).toEqual([
      ['该问题由本人整改（2026-03-10）或应由本人整改，须由他人确认。', 'You put this right (2026-03-10), or had to; somebody else confirms it.'],
      ['请由无关的其他审计人员办理。', 'Let another auditor do this, who had no part in it.'],
    ]);
  });

  it('gives back with a reason only, and takes nothing that is not put right', async () => {
    const finding = await rectified();
    expect(codesOf(await confirm(house, finding, { accepted: false }))).toEqual(['HOUSE-4 house.empty']);
    const { finding: returned } = done(await confirm(house, finding, { accepted: false, remark: '示例' }));
    expect(codesOf(await confirm(house, returned!))).toEqual(['HOUSE-1 governance.finding-state']);
    expect(await findingSeenBy(house, finding.id)).toMatchObject({ history: [{ toState: 'OPEN' }, { toState: 'RECTIFIED' }, { toState: 'OPEN' }] });
  });

  it('is one of two at once: taken or given back', async () => {
    const { id, version } = await rectified();
    const input = { findingId: id, expectedVersion: version };
    await Promise.all([{ accepted: true }, { accepted: false, remark: '示例' }].map((more) => house.send('governance', auditor, operation('ConfirmRectification'), { input: { ...input, ...more } })));
    expect(await findingSeenBy(house, id)).toMatchObject({ version: version + 1 });
  });

  it('is for auditors, of the version seen', async () => {
    const { id, version } = await rectified();
    const codes = async (caller: typeof worker, expectedVersion = version) => (await house.send('governance', caller, operation('ConfirmRectification'), { input: { findingId: id, expectedVersion, accepted: true } })).errors?.map(({ extensions }) => extensions!['code']);
    expect(await codes(deputy)).toEqual(['FORBIDDEN']);
    expect(await codes(publicCaller)).toEqual(['UNAUTHENTICATED']);
    expect(await codes(auditor, 9)).toEqual(['CONFLICT']);
  });
});
