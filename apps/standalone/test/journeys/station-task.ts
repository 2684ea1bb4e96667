import type { Claims } from '@unionhall/standalone';
import { operation } from '@unionhall/testing';
import { eventually } from '../../src/demonstration/eventually';
import type { Told } from '../support/journey';
import type { OnTheWay } from './on-the-way';

/** A task of the station, as the office reads it. */
export interface StationTask extends Told {
  readonly state: string;
  readonly result: string | null;
  readonly evidenceEventId: string | null;
  readonly completedBy: { readonly id: string } | null;
}

/** A unit as the journeys of the park need it. */
export interface ParkUnit extends Told {
  readonly name: string;
  readonly creditCode: string;
  readonly tradeUnion: { readonly id: string };
  readonly park: { readonly id: string; readonly workstation: { readonly id: string } } | null;
}

/** What the bureau's file begins with. */
const HEAD = '税票号码,分局代码,统一社会信用代码,缴费单位,所属期,征收项目,计费依据,金额,缴款日期';

/** The unit of the park that has no union when the journeys begin. */
export async function parkUnit(way: OnTheWay): Promise<ParkUnit> {
  const { employers } = await way.journey.reads<{ employers: { edges: { node: ParkUnit }[] } }>(way.as('officer'), '{ employers(first: 20) { edges { node { id name creditCode version tradeUnion { id } park { id workstation { id } } } } } }');
  return employers.edges.map(({ node }) => node).find(({ name }) => name.startsWith('滨河示例纺织'))!;
}

/** Somebody asks the station of the unit's park for a service; the cadre there takes it on. */
export async function taskTakenOn(way: OnTheWay, who: Claims, unit: ParkUnit, kind: string): Promise<StationTask> {
  const asked = await way.journey.does(who, 'RequestServiceTask', { workstationId: unit.park!.workstation.id, kind, serves: 'ENTERPRISES', title: '协助园区单位（示例）', description: '示例情况', employerId: unit.id });
  return way.journey.does<StationTask>(way.as('officer'), 'AcceptServiceTask', { taskId: asked.id, expectedVersion: asked.version });
}

/** The task once it is done, by whatever finance told. */
export const taskDone = (way: OnTheWay, id: string): Promise<StationTask> =>
  eventually(async () => {
    const { serviceTask } = await way.journey.reads<{ serviceTask: StationTask }>(way.as('officer'), operation('ServiceTask'), { id });
    return serviceTask.state === 'COMPLETED' ? serviceTask : null;
  });

/** The input by which the cadre would say himself that a task is done. */
export const byHand = ({ id: taskId, version: expectedVersion }: Told) => ({ taskId, expectedVersion, result: '已办结（示例）', evidenceSha256: 'ab'.repeat(32) });

/** Has the tax bureau's file with one receipt of a unit looked at and booked. */
export async function bookReceipt(way: OnTheWay, unit: ParkUnit, { period, category, amount }: { readonly period: string; readonly category: string; readonly amount: string }): Promise<void> {
  const accountant = way.as('accountant');
  const rows = [`JY${period}${category.length},19900,${unit.creditCode},${unit.name},${period},${category},10000.00,${amount},${way.today}`, `合计,1,${amount}`];
  const sha256 = await way.house.client.upload(accountant, [HEAD, ...rows, ''].join('\n'));
  const { id } = await way.journey.does(accountant, 'PreviewReceiptFile', { sha256, name: `${period}-${category}.csv` });
  const file = await eventually(async () => {
    const { receiptFile } = await way.journey.reads<{ receiptFile: Told & { state: string } }>(accountant, operation('ReceiptFileById'), { id });
    return receiptFile.state === 'READING' ? null : receiptFile;
  });
  await way.journey.does(accountant, 'CommitReceiptFile', { receiptFileId: id, expectedVersion: file.version });
}

/** The month so many months before today's, `YYYY-MM`. */
export function monthsAgo(way: OnTheWay, months: number): string {
  const count = Number(way.today.slice(0, 4)) * 12 + Number(way.today.slice(5, 7)) - 1 - months;
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`;
}
