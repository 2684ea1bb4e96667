import { publicCaller } from '@unionhall/contracts';
import { idOf, operation, type TestHouse } from '@unionhall/testing';
import { caseSeenBy, openCase, read, type SeenCase } from '../test/cases';
import { people } from '../test/federation';
import { auditor, startSupervised } from '../test/inquiries';
import { done } from '../test/matters';
import { refusedInBoth } from '../test/meetings';

const { inspectionHead, inspector, chief, deputy, worker } = people;

interface Named {
  readonly name: string | null;
  readonly ofType?: Named | null;
}
const nameOf = ({ name, ofType }: Named): string | null => name ?? (ofType ? nameOf(ofType) : null);

let house: TestHouse;
let inspectionCase: SeenCase;
beforeAll(async () => {
  house = await startSupervised();
  inspectionCase = done(await openCase(house)).inspectionCase!;
});
afterAll(() => house.stop());

describe('readInspectionCase', () => {
  it('shows what is confidential, with who must answer by the register, and stands in the trail with its reason [CP-8, GY-6]', async () => {
    const reading = done(await read(house, inspectionCase, inspectionHead, '示例事由甲'));
    expect(reading.reading!.file).toMatchObject({
      allegation: '示例案情',
      outcome: null,
      computedAccountable: [
        { capacity: 'HOLDER', person: { id: deputy.personId } },
        { capacity: 'CHIEF', person: { id: chief.personId } },
        { capacity: 'INSPECTION_HEAD', person: { id: inspectionHead.personId } },
      ],
      accountable: [],
      measures: [],
    });
    const [entry] = await house.sql<{ entry: string }>('governance', 'SELECT entry FROM trail_entry WHERE act_id = ?', [reading.record!.id]);
    expect(JSON.parse(entry!.entry)).toMatchObject({ act: 'readInspectionCase', person: inspectionHead.personId, subject: { type: 'InspectionCaseReading', id: reading.reading!.id } });
    expect((await caseSeenBy(house, inspectionCase.id)).readings.at(-1)).toMatchObject({ reader: { id: inspectionHead.personId }, reason: '示例事由甲', actId: reading.record!.id });
  });

  it('is the only way to the file: no field of a case, no reference, no earlier reading leads there', async () => {
    const { reading } = done(await read(house, inspectionCase));
    const { types } = (await house.data<{ schema: { types: { name: string; fields: { name: string; type: Named }[] | null }[] } }>('governance', inspector, '{ schema: __schema { types { name fields { name type { name ofType { name ofType { name } } } } } } }')).schema;
    const leadsTo = (name: string) => types.flatMap((type) => (type.fields ?? []).filter((field) => nameOf(field.type) === name).map((field) => `${type.name}.${field.name}`));
    expect(leadsTo('InspectionCaseFile')).toEqual(['InspectionCaseReading.file']);
    expect(leadsTo('InspectionCaseReading')).toEqual(['ReadInspectionCasePayload.reading']);
    expect(JSON.stringify(await house.data('governance', inspector, operation('InspectionCaseById'), { id: inspectionCase.id }))).not.toContain('示例案情');
    for (const type of ['InspectionCaseReading', 'InspectionCaseFile']) {
      const { errors } = await house.send('governance', inspector, `query ($of: [_Any!]!) { _entities(representations: $of) { ... on ${type} { __typename } } }`, { of: [{ __typename: type, id: reading!.id }] });
      expect(errors!.length).toBeGreaterThan(0);
    }
  });

  it('needs a reason, in both languages, and shows nothing on trial', async () => {
    expect(await refusedInBoth(house, 'ReadInspectionCase', { caseId: inspectionCase.id, reason: ' ' }, inspector)).toEqual([
      ['查阅案情须说明事由，查阅留痕。', 'Reading what is confidential needs its reason, which is kept.'],
      ['请填写查阅事由。', 'Say why you read it.'],
    ]);
    const { readInspectionCase } = await house.data<{ readInspectionCase: { reading: object | null } }>('governance', inspector, operation('ReadInspectionCase'), { input: { caseId: inspectionCase.id, reason: '示例' }, dryRun: true });
    expect(readInspectionCase.reading).toBeNull();
  });

  it('is for inspection, and cannot be unread', async () => {
    const input = { caseId: inspectionCase.id, reason: '示例' };
    for (const caller of [chief, deputy, auditor, worker]) expect((await house.send('governance', caller, operation('ReadInspectionCase'), { input })).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    expect((await house.send('governance', publicCaller, operation('ReadInspectionCase'), { input })).errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
    expect((await house.send('governance', inspector, operation('ReadInspectionCase'), { input: { ...input, caseId: idOf(1) } })).errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
    await expect(house.sql('governance', 'DELETE FROM inspection_case_reading')).rejects.toThrow('append-only');
  });
});
