import { publicCaller } from '@unionhall/contracts';
import { operation, person, type TestHouse } from '@unionhall/testing';
import { breach, conclude, measure, openCase, read, type SeenCase } from '../test/cases';
import { codesOf, people } from '../test/federation';
import { startSupervised } from '../test/inquiries';
import { done } from '../test/matters';
import { refusedInBoth } from '../test/meetings';

const { inspectionHead, inspector, chief, deputy, otherDeputy, worker } = people;

let house: TestHouse;
let inspectionCase: SeenCase;
beforeAll(async () => {
  house = await startSupervised();
  inspectionCase = await breach(house);
});
afterAll(() => house.stop());

describe('recordMeasure', () => {
  it('enters the document of the outside body, one of the four forms [GY-6]', async () => {
    expect(await measure(house, inspectionCase)).toMatchObject({
      refusals: [],
      measure: { form: 'FIRST', issuer: 'DISCIPLINE_COMMISSION', documentNumber: '示例〔2026〕1号', person: { id: deputy.personId }, recordedBy: { id: inspector.personId } },
    });
    done(await measure(house, inspectionCase, { personId: chief.personId, form: 'FOURTH', issuer: 'PARTY_COMMITTEE' }, inspectionHead));
    expect((await read(house, inspectionCase)).reading!.file.measures.map(({ form, person: { id } }) => [form, id])).toEqual([['FIRST', deputy.personId], ['FOURTH', chief.personId]]);
  });

  it('is refused to the federation itself, in both languages', async () => {
    const input = { caseId: inspectionCase.id, personId: deputy.personId, form: 'SECOND', issuer: 'FEDERATION', documentNumber: '2', documentSha256: 'd'.repeat(64), issuedOn: '2026-03-10' };
    expect(await refusedInBoth(house, 'RecordMeasure', input, inspector)).toEqual([
      ['作出机关为“本会”；问责由本会以外的机关作出，本会只记录和移送。', 'The issuer is “The federation itself”; only a body outside imposes, the federation records and refers.'],
      ['请移送市委、市纪委，凭其文书登记。', 'Refer it to the party committee or discipline commission, and enter their document.'],
    ]);
    await expect(house.sql('governance', `INSERT INTO accountability_measure (id, case_id, person_id, form, issuer, document_number, document_sha256, issued_on, recorded_by_id, recorded_on, version)
      VALUES (UUID(), ?, ?, 'first', 'federation', '9', REPEAT('d', 64), '2026-03-10', ?, '2026-03-10', 1)`, [inspectionCase.id, deputy.personId, inspector.personId])).rejects.toThrow(/CONSTRAINT/);
  });

  it('falls on nobody who need not answer: strangers, in an open case, without a breach', async () => {
    expect(codesOf(await measure(house, inspectionCase, { personId: otherDeputy.personId }))).toEqual(['GY-6 governance.not-accountable']);
    const open = done(await openCase(house)).inspectionCase!;
    expect(codesOf(await measure(house, open))).toEqual(['GY-6 governance.not-accountable']);
    const { inspectionCase: without } = done(await conclude(house, open, { outcome: 'NO_BREACH' }));
    expect(codesOf(await measure(house, without!))).toEqual(['GY-6 governance.not-accountable']);
  });

  it('is entered once, by another, from the opening on until today', async () => {
    const other = await breach(house);
    done(await measure(house, other, { documentNumber: '甲' }));
    expect(codesOf(await measure(house, other, { documentNumber: ' 甲 ' }))).toEqual(['HOUSE-3 governance.measure-already-recorded']);
    expect(codesOf(await measure(house, other, { documentNumber: ' ', issuedOn: '2026-03-11' }))).toEqual(['HOUSE-4 house.empty', 'HOUSE-5 governance.measure-out-of-time']);
    expect(codesOf(await measure(house, other, { issuedOn: '2026-03-09' }))).toEqual(['HOUSE-5 governance.measure-out-of-time']);
    expect(codesOf(await measure(house, other, { personId: inspectionHead.personId }, inspectionHead))).toEqual(['GY-6 governance.measure-on-oneself']);
  });

  it('is entered once of two at once', async () => {
    const other = await breach(house);
    await Promise.all([1, 2].map(() => measure(house, other)));
    expect((await read(house, other)).reading!.file.measures).toHaveLength(1);
  });

  it('is for inspection', async () => {
    const input = { caseId: inspectionCase.id, personId: deputy.personId, form: 'SECOND', issuer: 'PARTY_COMMITTEE', documentNumber: '3', documentSha256: 'd'.repeat(64), issuedOn: '2026-03-10' };
    for (const caller of [chief, worker, person(deputy.personId!, 'auditor')]) expect((await house.send('governance', caller, operation('RecordMeasure'), { input })).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    expect((await house.send('governance', publicCaller, operation('RecordMeasure'), { input })).errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
  });
});
