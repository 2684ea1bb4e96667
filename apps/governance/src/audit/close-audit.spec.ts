import { publicCaller } from '@unionhall/contracts';
import { operation, type TestHouse } from '@unionhall/testing';
import { auditSeenBy, closeAudit, confirm, drawnAudit, indexAct, openAudit, otherAuditor, record, rectify } from '../test/audits';
import { codesOf, people } from '../test/federation';
import { auditor, startSupervised } from '../test/inquiries';
import { done } from '../test/matters';
import { refusedInBoth } from '../test/meetings';

const { chief } = people;

let house: TestHouse;
const acts: string[] = [];
beforeAll(async () => {
  house = await startSupervised();
  for (let each = 0; each < 3; each += 1) acts.push(await indexAct(house));
});
afterAll(() => house.stop());

describe('closeAudit', () => {
  it('ends an audit that found nothing, or whose findings are confirmed [GY-5c]', async () => {
    expect(await closeAudit(house, await drawnAudit(house))).toMatchObject({ refusals: [], audit: { state: 'CLOSED', closedOn: '2026-03-10' } });
    const audit = await drawnAudit(house);
    const { finding } = done(await record(house, audit, acts[0]!));
    expect(codesOf(await closeAudit(house, audit))).toEqual(['GY-5c governance.findings-unsettled']);
    const { finding: rectified } = done(await rectify(house, finding!));
    expect(await refusedInBoth(house, 'CloseAudit', { auditId: audit.id, expectedVersion: audit.version }, auditor)).toEqual([
      ['共1个问题，其中1个尚未确认整改或移送，不能结项。', '1 of 1 findings are neither confirmed nor referred; the audit stays open.'],
      ['请先确认全部整改；逾期不整改的，移送纪检。', 'Confirm every rectification first; what is overdue is referred to inspection.'],
    ]);
    done(await confirm(house, rectified!));
    expect(codesOf(await closeAudit(house, audit))).toEqual([]);
  });

  it('is not another auditor’s, nor before the draw, nor twice', async () => {
    const audit = await drawnAudit(house);
    expect(codesOf(await closeAudit(house, audit, otherAuditor))).toEqual(['GY-5c governance.not-the-auditor']);
    const { audit: closed } = done(await closeAudit(house, audit));
    expect(codesOf(await closeAudit(house, closed!))).toEqual(['HOUSE-1 governance.audit-state']);
    expect(codesOf(await closeAudit(house, done(await openAudit(house)).audit!))).toEqual(['HOUSE-1 governance.audit-state']);
  });

  it('closes without a finding that came at the same moment, or stays open with it', async () => {
    const audit = await drawnAudit(house);
    const input = { auditId: audit.id, indexedActId: acts[1], clause: 'GY-2d', seriousness: 'MINOR', text: '示例', dueOn: '2026-03-17' };
    await Promise.all([
      house.send('governance', auditor, operation('CloseAudit'), { input: { auditId: audit.id, expectedVersion: audit.version } }),
      house.send('governance', auditor, operation('RecordFinding'), { input }),
    ]);
    const { state, findings } = await auditSeenBy<{ state: string; findings: readonly object[] }>(house, audit.id);
    expect([['CLOSED', 0], ['SAMPLED', 1]]).toContainEqual([state, findings.length]);
  });

  it('is for auditors, of the version seen', async () => {
    const audit = await drawnAudit(house);
    const codes = async (caller: typeof chief, expectedVersion = audit.version) => (await house.send('governance', caller, operation('CloseAudit'), { input: { auditId: audit.id, expectedVersion } })).errors?.map(({ extensions }) => extensions!['code']);
    expect(await codes(chief)).toEqual(['FORBIDDEN']);
    expect(await codes(publicCaller)).toEqual(['UNAUTHENTICATED']);
    expect(await codes(auditor, 9)).toEqual(['CONFLICT']);
  });
});
