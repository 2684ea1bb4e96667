import { publicCaller } from '@unionhall/contracts';
import { idOf, operation, type TestHouse } from '@unionhall/testing';
import { closeAudit, drawnAudit, findingSeenBy, indexAct, record, rectify, type SeenAudit } from '../test/audits';
import { caseSeenBy, openCase, read } from '../test/cases';
import { codesOf, people } from '../test/federation';
import { answer, ask, auditor, startSupervised } from '../test/inquiries';
import { done } from '../test/matters';
import { refusedInBoth } from '../test/meetings';

const { inspectionHead, inspector, chief, deputy, worker } = people;

let house: TestHouse;
let audit: SeenAudit;
const acts: string[] = [];
beforeAll(async () => {
  house = await startSupervised();
  for (let each = 0; each < 5; each += 1) acts.push(await indexAct(house));
  audit = await drawnAudit(house);
});
beforeEach(() => {
  house.now = new Date('2026-03-10T02:00:00Z');
});
afterAll(() => house.stop());

describe('openInspectionCase', () => {
  it('comes of an overdue finding, which is then referred, so that its audit can close [GY-5d]', async () => {
    const { finding } = done(await record(house, audit, acts[0]!));
    expect(codesOf(await openCase(house, { findingId: finding!.id }))).toEqual(['GY-5d governance.not-overdue']);
    house.now = new Date('2026-03-18T02:00:00Z');
    expect(codesOf(await closeAudit(house, audit))).toEqual(['GY-5c governance.findings-unsettled']);
    const { inspectionCase } = done(await openCase(house, { findingId: finding!.id }, inspectionHead));
    expect(inspectionCase).toMatchObject({ state: 'OPEN', powerItem: { code: 'innovation-fund' }, eventDay: '2026-02-10', openedOn: '2026-03-18' });
    expect(await findingSeenBy(house, finding!.id)).toMatchObject({ state: 'REFERRED' });
    expect((await read(house, inspectionCase!)).reading!.file).toMatchObject({ finding: { id: finding!.id }, indexedAct: { id: acts[0] } });
    expect(codesOf(await openCase(house, { findingId: finding!.id }))).toEqual(['GY-5d governance.not-overdue']);
    expect(codesOf(await closeAudit(house, audit))).toEqual([]);
  });

  it('comes of an overdue inquiry, once, about the last day for its answer', async () => {
    const { inquiry } = done(await ask(house));
    expect(codesOf(await openCase(house, { inquiryId: inquiry!.id }))).toEqual(['HOUSE-5 governance.event-ahead', 'GY-5d governance.not-overdue'].toSorted());
    house.now = new Date('2026-04-01T02:00:00Z');
    expect(done(await openCase(house, { inquiryId: inquiry!.id })).inspectionCase).toMatchObject({ eventDay: '2026-03-31' });
    expect(codesOf(await openCase(house, { inquiryId: inquiry!.id }))).toEqual(['HOUSE-3 governance.case-already-open']);
    const answered = done(await ask(house)).inquiry!;
    done(await answer(house, answered));
    house.now = new Date('2026-05-06T02:00:00Z');
    expect(codesOf(await openCase(house, { inquiryId: answered.id }))).toEqual(['GY-5d governance.not-overdue']);
  });

  it('is opened by hand, about an act or a power on a day', async () => {
    expect(done(await openCase(house, { indexedActId: acts[1] })).inspectionCase).toMatchObject({ eventDay: '2026-02-10', powerItem: { code: 'innovation-fund' } });
    expect(done(await openCase(house, { powerItem: 'office-finance', eventDay: '2026-03-10' })).inspectionCase).toMatchObject({ eventDay: '2026-03-10', powerItem: { code: 'office-finance' } });
  });

  it('is refused about nothing, what is not there, tomorrow, and without words, in both languages', async () => {
    expect(codesOf(await openCase(house, {}))).toEqual(['HOUSE-4 governance.case-about-one-thing']);
    expect(codesOf(await openCase(house, { indexedActId: idOf(1) }))).toEqual(['HOUSE-2 house.not-registered']);
    expect(codesOf(await openCase(house, { powerItem: 'allowances', eventDay: '2026-03-10' }))).toEqual(['HOUSE-2 house.not-registered']);
    expect(codesOf(await openCase(house, { powerItem: 'innovation-fund', eventDay: '2026-03-11', allegation: ' ' }))).toEqual(['HOUSE-5 governance.event-ahead', 'HOUSE-4 house.empty']);
    expect(await refusedInBoth(house, 'OpenInspectionCase', { powerItem: 'innovation-fund', allegation: '示例' }, inspector)).toEqual([
      ['立案须就一个对象：审计问题、质询、办理事项，或权力事项及其日期；现填写了1个。', 'A case is about one thing: a finding, an inquiry, an act, or a power item with its day; 1 are named.'],
      ['请只填写一个对象；填权力事项的，同时填写日期。', 'Name one thing; with a power item, its day, too.'],
      ['编号为“innovation-fund”的登记不存在。', 'Nothing is registered under “innovation-fund”.'],
      ['请选用已登记在册的对象，或先行登记。', 'Choose one that is in the register, or register it first.'],
    ]);
  });

  it('is known to inspection alone: the holder does not find it in the index of acts', async () => {
    const { inspectionCase, record: receipt } = done(await openCase(house));
    await house.settle();
    expect(await house.sql('governance', 'SELECT id FROM act_index WHERE id = ?', [receipt!.id])).toEqual([]);
    expect(await caseSeenBy(house, inspectionCase!.id, inspectionHead)).toMatchObject({ id: inspectionCase!.id });
    for (const caller of [chief, deputy, auditor, worker]) {
      expect((await house.send('governance', caller, operation('InspectionCaseById'), { id: inspectionCase!.id })).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
      expect((await house.send('governance', caller, operation('InspectionCases'))).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
      expect((await house.send('governance', caller, operation('OpenInspectionCase'), { input: { allegation: '示例' } })).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    }
    expect((await house.send('governance', publicCaller, operation('OpenInspectionCase'), { input: { allegation: '示例' } })).errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
  });

  it('or the rectification comes first, never both', async () => {
    const other = await drawnAudit(house);
    const { finding } = done(await record(house, other, acts[2]!));
    house.now = new Date('2026-03-18T02:00:00Z');
    await Promise.all([openCase(house, { findingId: finding!.id }).catch(() => null), rectify(house, finding!).catch(() => null)]);
    const [row] = await house.sql<{ state: string; cases: string }>('governance', 'SELECT state, (SELECT COUNT(*) FROM inspection_case WHERE finding_id = finding.id) AS cases FROM audit_finding finding WHERE id = ?', [finding!.id]);
    expect([['referred', 1], ['rectified', 0]]).toContainEqual([row!.state, Number(row!.cases)]);
  });

  it.each([1, 10, 100])('is listed with the same statements for %i, what the caller may do with them', async (first) => {
    await house.sql(
      'governance',
      `INSERT INTO inspection_case (id, power_item, event_day, allegation, opened_by_id, opened_on, state, version)
       SELECT UUID(), 'innovation-fund', '2026-02-10', '示例', ?, '2026-03-10', 'open', 1 FROM seq_1_to_${first}`,
      [inspector.personId],
    );
    let edges: readonly object[] = [];
    const statements = await house.statements(async () => {
      edges = (await house.data<{ inspectionCases: { edges: object[] } }>('governance', inspector, operation('InspectionCases'), { first })).inspectionCases.edges;
    });
    expect(edges).toHaveLength(first);
    expect(statements).toHaveLength(7);
  });
});
