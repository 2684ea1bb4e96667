import { idOf, operation, person, type TestHouse } from '@unionhall/testing';
import { type Office, startOffice } from '../test/office';
import { batchSeen, listedBatch, panelledBatch, score } from '../test/recruitment';
import { does, officer } from '../test/staffing';
import { compositeOf, interviewOf } from './eligible-list.rule';

let office: Office;
let house: TestHouse;
beforeAll(async () => {
  office = await startOffice();
  ({ house } = office);
});
afterAll(() => house.stop());

interface Line {
  place: number;
  outcome: string;
  composite: number;
  writtenMark: number | null;
  interviewScores: number[] | null;
  interview: number | null;
  person: { name: string };
}
const linesFor = async (caller: typeof officer, batchId: string) => {
  const { data } = await house.send<{ recruitmentBatch: { writtenWeight: number; eligibleList: { lines: Line[] } } }>('personnel', caller, operation('EligibleListMarks'), { id: batchId });
  return data!.recruitmentBatch;
};

describe('publishEligibleList', () => {
  it('ranks by both tests and publishes for the days of the notice [WZ-3, CP-4]', async () => {
    const { batchId, listId, candidates } = await listedBatch(office, { 甲: '80', 乙: '90', 丙: null }, ['90', '79.99', '']);
    const { eligibleList } = await house.data<{ eligibleList: object }>('personnel', person(idOf(77), 'worker'), operation('EligibleList'), { id: listId });
    expect(eligibleList).toMatchObject({
      rule: 'COMPOSITE_WRITTEN_INTERVIEW_REGISTRATION',
      publishedOn: '2026-03-23',
      publicityLast: '2026-03-30',
      validUntil: '2026-09-30',
      lines: [{ place: 1, outcome: 'ELIGIBLE', composite: 8500, person: { name: '乙' } }, { place: 2, outcome: 'RESERVE', composite: 8500, person: { name: '甲' } }],
    });
    // 79.99 and 90 make 84.995, which rounds to 85.00 as 80 and 90 do: the higher written mark goes first.
    const { writtenWeight, eligibleList: list } = await linesFor(person(candidates[1]!.personId, 'worker'), batchId);
    const own = list.lines.find(({ writtenMark }) => writtenMark !== null)!;
    expect(own).toMatchObject({ place: 1, writtenMark: 9000, interviewScores: [7999, 7999] });
    expect(compositeOf(own.writtenMark!, interviewOf(own.interviewScores!), writtenWeight)).toBe(own.composite);
    expect(list.lines.find(({ place }) => place === 2)).toMatchObject({ writtenMark: null, interviewScores: null, interview: null });
    expect((await linesFor(officer, batchId)).eligibleList.lines.map(({ writtenMark }) => writtenMark)).toEqual([9000, 8000]);
    expect((await does(house, 'publishEligibleList', await batchSeen(office, batchId))).refusals).toMatchObject([{ clause: { id: 'HOUSE-1' }, code: 'personnel.recruitment-state' }]);
    await expect(house.sql('personnel', 'UPDATE eligible_list_line SET place = 9')).rejects.toThrow(/append-only/);
  });

  it('waits for every score [WZ-3], and refuses a broken seal [HOUSE-4]', async () => {
    const { batchId, candidates, panel } = await panelledBatch(office, { 甲: '80' }, 2);
    const publish = async () => (await does(house, 'publishEligibleList', await batchSeen(office, batchId))).refusals;
    await score(office, panel[0]!, candidates[0]!.candidateId, '90');
    expect(await publish()).toMatchObject([{ clause: { id: 'WZ-3' }, code: 'personnel.interview-scores-missing', message: '尚缺1份面试评分（应有2份）。' }]);
    await score(office, panel[1]!, candidates[0]!.candidateId, '80');
    await house.sql('personnel', 'DROP TRIGGER interview_score_no_update');
    await house.sql('personnel', 'UPDATE interview_score SET sealed_content = REVERSE(sealed_content) WHERE person_id = ?', [panel[1]]);
    expect(await publish()).toMatchObject([{ clause: { id: 'HOUSE-4' }, code: 'personnel.interview-seal-broken' }]);
    await house.sql('personnel', 'UPDATE interview_score SET sealed_content = REVERSE(sealed_content) WHERE person_id = ?', [panel[1]]);
    expect(await publish()).toEqual([]);
  });

  it.each([
    ['a worker', person(idOf(2), 'worker'), 'FORBIDDEN'],
    ['the public', { ...officer, personId: null, roles: [] }, 'UNAUTHENTICATED'],
  ])('is not for %s', async (_who, caller, code) => {
    const { errors } = await house.send('personnel', caller, operation('PublishEligibleList'), { input: { batchId: idOf(3), expectedVersion: 1 } });
    expect(errors).toMatchObject([{ extensions: { code } }]);
  });
});
