import { publicCaller } from '@unionhall/contracts';
import { idOf, operation, type TestHouse } from '@unionhall/testing';
import { caseSeenBy, conclude, openCase, otherInspector, read, type SeenCase } from '../test/cases';
import { act, codesOf, people } from '../test/federation';
import { startSupervised } from '../test/inquiries';
import { done } from '../test/matters';
import { refusedInBoth } from '../test/meetings';

const { inspectionHead, inspector, chief, deputy, otherDeputy, worker } = people;

let house: TestHouse;
beforeAll(async () => {
  house = await startSupervised();
});
afterAll(() => house.stop());

const opened = async (more?: object): Promise<SeenCase> => done(await openCase(house, more)).inspectionCase!;
const accountable = async (inspectionCase: SeenCase) => (await read(house, inspectionCase)).reading!.file.accountable.map(({ capacity, deviation, person: { id } }) => [id, capacity, deviation]);

describe('concludeInspectionCase', () => {
  it('names who held, supervised and inspected that day, from the register [GY-6]', async () => {
    const { inspectionCase } = done(await conclude(house, await opened()));
    expect(inspectionCase).toMatchObject({ state: 'CONCLUDED', concludedOn: '2026-03-10' });
    expect(await accountable(inspectionCase!)).toEqual([[deputy.personId, 'HOLDER', null], [chief.personId, 'CHIEF', null], [inspectionHead.personId, 'INSPECTION_HEAD', null]]);
  });

  it('goes by the day of the act, not by today', async () => {
    const [seat] = await house.sql<{ id: string; version: number }>('governance', "SELECT id, version FROM leadership_seat WHERE person_id = ? AND vacated_on IS NULL", [deputy.personId]);
    done(await act(house, 'UnseatMember', { seatId: seat!.id, expectedVersion: seat!.version, vacatedOn: '2026-03-01' }));
    done(await act(house, 'AssignCharge', { powerItem: 'innovation-fund', personId: otherDeputy.personId, from: '2026-03-01', document: '示例文件' }));
    const before = done(await conclude(house, await opened({ powerItem: 'innovation-fund', eventDay: '2026-02-28' }))).inspectionCase!;
    const after = done(await conclude(house, await opened({ powerItem: 'innovation-fund', eventDay: '2026-03-01' }))).inspectionCase!;
    const founding = done(await conclude(house, await opened({ powerItem: 'innovation-fund', eventDay: '2025-12-31' }), { outcome: 'NO_BREACH' })).inspectionCase!;
    expect((await accountable(before))[0]).toEqual([deputy.personId, 'HOLDER', null]);
    expect((await accountable(after))[0]).toEqual([otherDeputy.personId, 'HOLDER', null]);
    expect(await accountable(founding)).toEqual([]);
  });

  it('departs from the register only with a reason for each person, in both languages', async () => {
    const inspectionCase = await opened();
    const deviations = (reason: string) => [{ personId: chief.personId, deviation: 'LEFT_OUT', reason }, { personId: worker.personId, deviation: 'ADDED', reason }];
    expect(await refusedInBoth(house, 'ConcludeInspectionCase', { caseId: inspectionCase.id, expectedVersion: 1, outcome: 'BREACH', conclusion: '示例', deviations: deviations(' ').slice(0, 1) }, inspector)).toEqual([
      [`责任人员由登记确定，对编号为“${chief.personId}”的人员作增减须说明理由。`, `Who must answer follows from the register; adding or leaving out “${chief.personId}” needs its reason.`],
      ['请逐人说明理由。', 'Give the reason for each person.'],
    ]);
    expect(codesOf(await conclude(house, inspectionCase, { deviations: [{ personId: worker.personId, deviation: 'LEFT_OUT', reason: '示例' }] }))).toEqual(['HOUSE-4 governance.deviation-changes-nothing']);
    const { inspectionCase: concluded } = done(await conclude(house, inspectionCase, { deviations: deviations('示例理由') }));
    expect(await accountable(concluded!)).toEqual([[deputy.personId, 'HOLDER', null], [chief.personId, 'CHIEF', 'LEFT_OUT'], [inspectionHead.personId, 'INSPECTION_HEAD', null], [worker.personId, 'OTHER', 'ADDED']]);
  });

  it('is not whoever must answer: the inspection head of the day leaves it to an inspector [GY-5d]', async () => {
    const inspectionCase = await opened();
    expect(codesOf(await conclude(house, inspectionCase, {}, inspectionHead))).toEqual(['GY-5d governance.accountable-concludes']);
    expect(codesOf(await conclude(house, inspectionCase, {}, otherInspector))).toEqual([]);
  });

  it('is refused without words, a breach of nobody, and a second time', async () => {
    const inspectionCase = await opened();
    expect(codesOf(await conclude(house, inspectionCase, { conclusion: ' ' }))).toEqual(['HOUSE-4 house.empty']);
    expect(codesOf(await conclude(house, await opened({ powerItem: 'innovation-fund', eventDay: '2025-12-31' })))).toEqual(['GY-6 governance.nobody-accountable']);
    const { inspectionCase: concluded } = done(await conclude(house, inspectionCase, { outcome: 'NO_BREACH' }));
    expect(codesOf(await conclude(house, concluded!))).toEqual(['HOUSE-1 governance.case-concluded']);
    await expect(house.sql('governance', "UPDATE inspection_case SET conclusion = '改' WHERE id = ?", [concluded!.id])).rejects.toThrow('as it was concluded');
  });

  it('is one of two at once', async () => {
    const { id } = await opened();
    const input = { caseId: id, expectedVersion: 1, conclusion: '示例' };
    await Promise.all(['BREACH', 'NO_BREACH'].map((outcome) => house.send('governance', inspector, operation('ConcludeInspectionCase'), { input: { ...input, outcome } })));
    expect(await caseSeenBy(house, id)).toMatchObject({ state: 'CONCLUDED', version: 2 });
  });

  it('is for inspection, of the version seen', async () => {
    const { id } = await opened();
    const codes = async (caller: typeof worker, expectedVersion = 1) => (await house.send('governance', caller, operation('ConcludeInspectionCase'), { input: { caseId: id, expectedVersion, outcome: 'NO_BREACH', conclusion: '示例' } })).errors?.map(({ extensions }) => extensions!['code']);
    for (const caller of [chief, worker]) expect(await codes(caller)).toEqual(['FORBIDDEN']);
    expect(await codes(publicCaller)).toEqual(['UNAUTHENTICATED']);
    expect(await codes(inspector, 7)).toEqual(['CONFLICT']);
  });

  it('says to personnel yes or no, and nothing more [GY-6]', async () => {
    const CASES = 'query ($personIds: [String!]!) { casesOrMeasures(personIds: $personIds) { onRecord version } }';
    const personnel = { ...publicCaller, service: 'personnel' } as const;
    const onRecord = async (...personIds: (string | null)[]) => (await house.data<{ casesOrMeasures: { onRecord: boolean }[] }>('governance', personnel, CASES, { personIds })).casesOrMeasures.map((each) => each.onRecord);
    const third = idOf(39);
    expect(await onRecord(deputy.personId, third)).toEqual([true, false]);
    await house.sql('governance', "INSERT INTO power_charge (id, power_item_id, holder_id, from_day, document, version) SELECT ?, id, ?, '2024-01-01', '示例', 1 FROM power_item WHERE code = 'office-finance'", [idOf(40), third]);
    expect(await onRecord(third)).toEqual([false]);
    const open = await opened({ powerItem: 'office-finance', eventDay: '2024-02-01' });
    expect(await onRecord(third, third)).toEqual([true, true]);
    done(await conclude(house, open, { outcome: 'NO_BREACH' }));
    expect(await onRecord(third)).toEqual([false]);
    done(await conclude(house, await opened({ powerItem: 'office-finance', eventDay: '2024-02-01' })));
    expect(await onRecord(third)).toEqual([true]);
    for (const many of [1, 100]) expect(await house.statements(() => onRecord(...Array.from({ length: many }, (_, index) => idOf(500 + index))))).toHaveLength(4);
    for (const caller of [inspector, { ...publicCaller, service: 'grants' } as const]) expect((await house.send('governance', caller, CASES, { personIds: [] })).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });
});
