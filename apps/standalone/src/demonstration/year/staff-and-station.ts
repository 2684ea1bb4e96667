import { addDays } from '@unionhall/kernel';
import { eventually } from '../eventually';
import { personaDefinitions, type PersonaName } from '../personas';
import { type Changed, DOCUMENT_SHA256, type DemonstrationYear } from './demonstration-year';

const DOCUMENT = '临江工发〔示例〕6号';
const PLACE = '临江市';

const STAFF: readonly (readonly [persona: PersonaName, status: string, retiresOn: string])[] = [
  ['chief', 'CIVIL_SERVANT', '2031-06-01'],
  ['deputy-personnel', 'CIVIL_SERVANT', '2034-03-01'],
  ['deputy-funds', 'CIVIL_SERVANT', '2036-09-01'],
  ['deputy-finance', 'CIVIL_SERVANT', '2035-01-01'],
  ['inspection-head', 'CIVIL_SERVANT', '2033-05-01'],
  ['head-of-office', 'CIVIL_SERVANT', '2038-11-01'],
  ['officer', 'CIVIL_SERVANT', '2041-04-01'],
  ['secretary', 'INSTITUTION_STAFF', '2043-07-01'],
  ['accountant', 'INSTITUTION_STAFF', '2042-02-01'],
  ['cashier', 'INSTITUTION_STAFF', '2045-08-01'],
  ['union-worker', 'PROFESSIONAL_UNION_WORKER', '2050-10-01'],
];

interface Station extends Changed {
  readonly shortages: readonly object[];
}

/**
 * Everybody on the staff under a status [WZ-5, WZ-6], the professional union worker under a contract [WZ-4], three of them seconded to
 * the station, which opens [DX-2], and services there: done and confirmed, done, taken on, asked for.
 */
export async function playStaffAndStation(year: DemonstrationYear, employerIds: readonly string[]): Promise<void> {
  await enterStaff(year);
  await serve(year, await openStation(year), employerIds);
}

async function enterStaff({ client, as, today, since }: DemonstrationYear): Promise<void> {
  const officer = as('officer');
  const { establishments } = await client.run<{ establishments: { id: string; status: string }[] }>(officer, 'Establishments');
  const { staffDepartments } = await client.run<{ staffDepartments: { edges: { node: { id: string } }[] } }>(officer, 'StaffDepartments', { first: 1 });
  for (const [persona, status, retiresOn] of STAFF) {
    const establishmentId = establishments.find((each) => each.status === status)!.id;
    await client.act(officer, 'RegisterStaffMember', { personId: personaDefinitions[persona].personId, establishmentId, staffDepartmentId: staffDepartments.edges[0]!.node.id, from: since, retiresOn, document: DOCUMENT });
  }
  await client.act(officer, 'SetMinimumWage', { place: PLACE, from: since, amount: '2260.00', document: '关于调整最低工资标准的通知（示例）', documentSha256: DOCUMENT_SHA256, idempotencyKey: 'demonstration-minimum-wage' });
  const contract = { personId: personaDefinitions['union-worker'].personId, place: PLACE, signedOn: today, from: today, until: addDays(today, 3 * 365), wage: '4520.00', document: '劳动合同（示例）' };
  await client.act(officer, 'SignLabourContract', { ...contract, idempotencyKey: 'demonstration-contract' });
}

async function openStation(year: DemonstrationYear): Promise<string> {
  const { client, as } = year;
  const { workstations } = await client.run<{ workstations: { edges: { node: Station }[] } }>(as('officer'), 'Workstations', { first: 1 });
  const { id: workstationId, version: expectedVersion } = workstations.edges[0]!.node;
  await year.moveTo(addDays(year.today, 14));
  for (const [persona, capacity] of [['deputy-personnel', 'VICE_CHAIR'], ['officer', 'ESTABLISHED_CADRE'], ['union-worker', 'ASSISTANT']] as const) {
    const secondment = { personId: personaDefinitions[persona].personId, workstationId, capacity, payer: 'HOME_UNIT', from: year.today, document: DOCUMENT };
    await year.client.act(year.as('officer'), 'StartSecondment', secondment);
  }
  await eventually(async () => {
    const { workstation } = await year.client.run<{ workstation: Station }>(year.as('officer'), 'Workstation', { id: workstationId });
    return workstation.shortages.length === 0 ? true : null;
  });
  await year.client.act(year.as('head-of-office'), 'OpenStation', { workstationId, expectedVersion });
  return workstationId;
}

const SERVICES = [
  { kind: 'LAW_PUBLICITY', serves: 'WORKERS', title: '劳动法律宣讲（示例）' },
  { kind: 'COLLECTIVE_CONTRACT', serves: 'ENTERPRISES', title: '集体合同协商指导（示例）' },
  { kind: 'FITNESS_OR_COUNSELLING', serves: 'WORKERS', title: '职工心理咨询（示例）' },
  { kind: 'WORKERS_CULTURE', serves: 'WORKERS', title: '职工读书活动（示例）' },
] as const;

/** Services in each of their states: confirmed by whom it served, waiting for that, taken on, asked for [DX-3, DX-4]. */
async function serve({ client, as, today }: DemonstrationYear, workstationId: string, [employerId]: readonly string[]): Promise<void> {
  const worker = as('union-worker');
  const steps = ['ASKED', 'TAKEN', 'DONE', 'CONFIRMED'];
  for (const [index, service] of SERVICES.toReversed().entries()) {
    const asked = await client.act<Changed>(as('employer-representative'), 'RequestServiceTask', { workstationId, ...service, description: '示例单位的需求。', employerId });
    if (index < steps.indexOf('TAKEN')) continue;
    const taken = await client.act<Changed>(worker, 'AcceptServiceTask', { taskId: asked.id, expectedVersion: asked.version });
    if (index < steps.indexOf('DONE')) continue;
    const step = await client.act<Changed>(worker, 'RecordServiceStep', { taskId: asked.id, expectedVersion: taken.version, text: '已到企业走访（示例）' });
    const done = await client.act<Changed>(worker, 'CompleteServiceTask', { taskId: asked.id, expectedVersion: step.version, result: '已办结（示例）', evidenceSha256: DOCUMENT_SHA256 });
    if (index < steps.indexOf('CONFIRMED')) continue;
    await client.act(as('employer-representative'), 'ConfirmServiceTask', { taskId: asked.id, expectedVersion: done.version, confirmation: '已收到服务（示例）', score: 5 });
  }
  const contract = { workstationId, employerId, kind: 'COMPREHENSIVE', from: today, until: addDays(today, 365), workersCovered: 300, workersInAll: 320, document: '集体合同（示例）', documentSha256: DOCUMENT_SHA256 };
  await client.act(worker, 'RegisterCollectiveContract', contract);
}
