import { addDays } from '@unionhall/kernel';
import type { OnTheWay } from './on-the-way';

const PAGE = `query ($id: ID!) {
  employer(id: $id) {
    name creditCode headcount tradeUnion { name } taxBranch { name }
    grantApplications(first: 20) { totalCount edges { node { title state } } }
    awards(first: 20) { totalCount edges { node { amount state } } }
    payeeAccounts { bank accountNumberMasked }
    concerningMatters { title }
    serviceTasks(first: 20) { edges { node { kind state } } }
    serviceCoverage { kind requested standing }
    collectiveContracts(first: 20) { edges { node { kind until } } }
    park { workstation { id } }
  }
  duesAccount(employerId: $id) { arrears months { period owed received } }
}`;

interface Page {
  readonly employer: {
    readonly name: string;
    readonly tradeUnion: { readonly name: string };
    readonly grantApplications: { readonly totalCount: number };
    readonly awards: { readonly totalCount: number; readonly edges: readonly { readonly node: { readonly amount: string } }[] };
    readonly concerningMatters: readonly object[];
    readonly serviceTasks: object;
    readonly serviceCoverage: readonly object[];
    readonly collectiveContracts: object;
    readonly park: { readonly workstation: { readonly id: string } };
  };
  readonly duesAccount: { readonly arrears: string; readonly months: readonly { readonly period: string; readonly owed: string; readonly received: string }[] };
}

/** X9, an employer's page: one query for what every department knows of a unit, each part for whom it is. */
export function employersPage(way: OnTheWay): void {
  it('answers one query: registers, dues, applications and awards, accounts, matters, tasks and contracts', async () => {
    const id = way.as('worker').unionhall_employer!;
    const { employer: unit } = await way.journey.reads<Page>(way.as('officer'), PAGE, { id });
    const ofUnit = { workstationId: unit.park.workstation.id, employerId: id };
    await way.journey.does(way.as('head-of-office'), 'RequestServiceTask', { ...ofUnit, kind: 'COLLECTIVE_CONTRACT', serves: 'WORKERS', title: '集体协商（示例）', description: '示例情况' });
    const until = addDays(way.today, 365);
    await way.journey.does(way.as('officer'), 'RegisterCollectiveContract', { ...ofUnit, kind: 'WAGES', from: way.today, until, workersCovered: 300, workersInAll: 320, document: '示例工资协议', documentSha256: 'ab'.repeat(32) });
    const { employer, duesAccount } = await way.journey.reads<Page>(way.as('officer'), PAGE, { id });
    expect(employer).toMatchObject({ name: '临江示例机械有限公司', tradeUnion: { name: '临江示例机械有限公司工会' } });
    expect(employer.grantApplications.totalCount).toBeGreaterThan(1);
    expect(employer.awards.edges[0]!.node.amount).toBe('20000.00');
    expect(employer.concerningMatters).not.toEqual([]);
    expect(employer).toMatchObject({
      serviceTasks: { edges: [{ node: { kind: 'COLLECTIVE_CONTRACT', state: 'REQUESTED' } }] },
      serviceCoverage: [{ kind: 'COLLECTIVE_CONTRACT', requested: 1, standing: 1 }],
      collectiveContracts: { edges: [{ node: { kind: 'WAGES', until } }] },
    });
    expect(duesAccount).toMatchObject({ arrears: '0.00', months: [{ period: '2026-02', owed: '38400.00', received: '38400.00' }] });
  });

  it('shows the public the unit, and nothing of its dues and accounts', async () => {
    const { data, errors = [] } = await way.house.client.send<{ employer: object | null; duesAccount: object | null }>(null, PAGE, { id: way.as('worker').unionhall_employer! });
    expect(data?.duesAccount ?? null).toBeNull();
    expect(errors.map(({ extensions }) => extensions?.['code'])).toContain('UNAUTHENTICATED');
    expect(JSON.stringify(data)).not.toContain('38400');
  });
}
