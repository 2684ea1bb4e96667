import { publicCaller } from '@unionhall/contracts';
import { idOf, operation, person, type TestHouse } from '@unionhall/testing';
import { closeAudit, draw, drawnAudit, findingSeenBy, indexAct, openAudit, otherAuditor, record, rectify, type SeenAudit, type SeenFinding } from '../test/audits';
import { codesOf, people } from '../test/federation';
import { auditor, startSupervised } from '../test/inquiries';
import { done } from '../test/matters';
import { refusedInBoth } from '../test/meetings';

const { deputy, otherDeputy, worker, secretary, inspector, chief } = people;
const doer = person(idOf(37), ['officer', 'auditor']);

let house: TestHouse;
let audit: SeenAudit;
let acts: string[];
beforeAll(async () => {
  house = await startSupervised();
  acts = [];
  for (let each = 0; each < 4; each += 1) acts.push(await indexAct(house));
  acts.push(await indexAct(house, { personId: doer.personId }));
  audit = await drawnAudit(house);
});
beforeEach(() => {
  house.now = new Date('2026-03-10T02:00:00Z');
});
afterAll(() => house.stop());

interface Page {
  readonly totalCount: number;
  readonly edges: readonly { readonly node: SeenFinding }[];
}
const findings = async (caller: typeof worker, variables: object = {}) => (await house.data<{ auditFindings: Page }>('governance', caller, operation('AuditFindings'), { ...variables })).auditFindings;

describe('recordFinding', () => {
  it('names the clause, the day, and whoever held the power that day [GY-5c, GY-2a]', async () => {
    expect(await record(house, audit, acts[0]!)).toMatchObject({
      refusals: [],
      finding: { state: 'OPEN', seriousness: 'SERIOUS', clause: { id: 'GY-2d' }, dueOn: '2026-03-17', responsible: { id: deputy.personId }, recordedBy: { id: auditor.personId }, overdue: false },
    });
  });

  it('names who did it where nobody held the power', async () => {
    const vacant = await indexAct(house, { powerItem: 'office-finance' });
    const other = done(await openAudit(house, { powerItems: ['office-finance'], sampleSize: 1 })).audit!;
    const sampled = done(await draw(house, other)).audit!;
    expect(await record(house, sampled, vacant)).toMatchObject({ refusals: [], finding: { responsible: { id: secretary.personId } } });
  });

  it('is also another auditor’s, but nobody’s own act', async () => {
    expect(codesOf(await record(house, audit, acts[1]!, {}, otherAuditor))).toEqual([]);
    expect(codesOf(await record(house, audit, acts[4]!, {}, doer))).toEqual(['GY-5c governance.auditor-of-own-act']);
    expect(codesOf(await record(house, audit, acts[2]!, {}, person(deputy.personId!, 'auditor')))).toEqual(['GY-5c governance.auditor-of-own-act']);
  });

  it('is refused outside the audit, without clause, text or time, twice, and before the draw, in both languages', async () => {
    const late = await indexAct(house);
    expect(codesOf(await record(house, audit, late))).toEqual(['GY-5c governance.act-outside-audit']);
    expect(codesOf(await record(house, audit, idOf(1)))).toEqual(['GY-5c governance.act-outside-audit']);
    expect(codesOf(await record(house, audit, acts[2]!, { clause: 'GY-99', text: ' ', dueOn: '2026-03-10' }))).toEqual(['HOUSE-2 house.not-registered', 'HOUSE-4 house.empty', 'HOUSE-5 governance.due-not-ahead']);
    done(await record(house, audit, acts[2]!));
    expect(codesOf(await record(house, audit, acts[2]!))).toEqual(['HOUSE-3 governance.finding-already-recorded']);
    expect(codesOf(await record(house, audit, acts[2]!, { clause: 'GY-2c' }))).toEqual([]);
    const opened = done(await openAudit(house)).audit!;
    expect(codesOf(await record(house, opened, acts[2]!))).toEqual(['HOUSE-1 governance.audit-state']);
    const input = { auditId: audit.id, indexedActId: late, clause: 'GY-2d', seriousness: 'MINOR', text: '示例', dueOn: '2026-03-11' };
    expect(await refusedInBoth(house, 'RecordFinding', input, auditor)).toEqual([
      [`编号为“${late}”的办理不在该审计的总体之内。`, `The act “${late}” is none of those this audit looks at.`],
      ['请从该审计的总体或样本中选择。', 'Choose one of those the audit could draw.'],
    ]);
  });

  it('is entered once of two at once', async () => {
    const input = { auditId: audit.id, indexedActId: acts[3], clause: 'GY-2d', seriousness: 'MINOR', text: '示例', dueOn: '2026-03-11' };
    await Promise.all([1, 2].map(() => house.send('governance', auditor, operation('RecordFinding'), { input })));
    expect(await house.sql('governance', 'SELECT COUNT(*) AS found FROM audit_finding WHERE indexed_act_id = ?', [acts[3]])).toEqual([{ found: 1 }]);
  });

  it('is for auditors', async () => {
    const input = { auditId: audit.id, indexedActId: acts[0], clause: 'GY-2d', seriousness: 'MINOR', text: '示例', dueOn: '2026-03-11' };
    for (const [caller, code] of [[inspector, 'FORBIDDEN'], [worker, 'FORBIDDEN'], [publicCaller, 'UNAUTHENTICATED']] as const) expect((await house.send('governance', caller, operation('RecordFinding'), { input })).errors).toMatchObject([{ extensions: { code } }]);
  });
});

describe('findings', () => {
  it('are read by those who supervise, and by whoever has to put them right', async () => {
    const { id } = done(await record(house, audit, acts[0]!, { clause: 'GY-5a' })).finding!;
    for (const caller of [chief, otherDeputy, inspector, auditor]) expect(await findingSeenBy(house, id, caller)).toMatchObject({ id });
    expect(await findingSeenBy(house, id, { ...deputy, roles: ['expert'] })).toMatchObject({ id });
    expect((await findings({ ...deputy, roles: ['expert'] }, { filter: { auditId: audit.id } })).totalCount).toBeGreaterThan(0);
    expect((await findings(worker)).totalCount).toBe(0);
    for (const caller of [worker, secretary]) expect((await house.send('governance', caller, operation('AuditFindingById'), { id })).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });

  it('are overdue from the day after their last, while nothing was done', async () => {
    const { id, version } = done(await record(house, audit, acts[0]!, { clause: 'GY-5b', seriousness: 'GRAVE', dueOn: '2026-03-11' })).finding!;
    const overdue = async () => (await findings(inspector, { filter: { overdue: true, seriousness: 'GRAVE' }, orderBy: 'DUE_FIRST' })).edges.map(({ node }) => node.id);
    house.now = new Date('2026-03-11T15:59:00Z');
    expect([(await findingSeenBy(house, id)).overdue, await overdue()]).toEqual([false, []]);
    house.now = new Date('2026-03-11T16:00:00Z');
    expect([(await findingSeenBy(house, id)).overdue, await overdue()]).toEqual([true, [id]]);
    done(await rectify(house, { id, version }));
    expect([(await findingSeenBy(house, id)).overdue, await overdue()]).toEqual([false, []]);
    expect((await findings(inspector, { first: 100, filter: { overdue: false, state: 'RECTIFIED' } })).edges.map(({ node }) => node.id)).toEqual([id]);
  });

  it.each([1, 10, 100])('cost the same statements for %i, what the caller may do with them', async (first) => {
    await house.sql(
      'governance',
      `INSERT INTO audit_finding (id, audit_id, indexed_act_id, clause, seriousness, text, responsible_id, due_on, recorded_by_id, recorded_on, state, version)
       SELECT UUID(), ?, ?, CONCAT('TEST-', seq, '-${first}'), 'minor', '示例', ?, '2026-04-01', ?, '2026-03-10', 'open', 1 FROM seq_1_to_${first}`,
      [audit.id, acts[0], deputy.personId, auditor.personId],
    );
    // Without the clause: those of these rows are in no rulebook.
    const document = operation('AuditFindings').replace('clause { id } responsible', 'responsible');
    let page: Page;
    const statements = await house.statements(async () => {
      page = (await house.data<{ auditFindings: Page }>('governance', deputy, document, { first })).auditFindings;
    });
    expect(page!.edges).toHaveLength(first);
    expect(statements).toHaveLength(6);
  });
});

it('belongs to an audit that is open: none is recorded in a closed one', async () => {
  const other = await drawnAudit(house);
  const { audit: closed } = done(await closeAudit(house, other));
  expect(codesOf(await record(house, closed!, acts[0]!))).toEqual(['HOUSE-1 governance.audit-state']);
});
