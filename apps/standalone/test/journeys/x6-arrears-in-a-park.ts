import { addDays, type LocalDate } from '@unionhall/kernel';
import { operation } from '@unionhall/testing';
import { eventually } from '../../src/demonstration/eventually';
import type { OnTheWay } from './on-the-way';
import { bookReceipt, byHand, monthsAgo, parkUnit, type ParkUnit, type StationTask, taskDone, taskTakenOn } from './station-task';

interface ToLookAfter {
  readonly id: string;
  readonly inArrears: { readonly edges: readonly { readonly node: { readonly id: string; readonly serviceTasks: { readonly edges: readonly { readonly node: { readonly kind: string; readonly state: string } }[] } } }[] };
  readonly withoutUnion: { readonly totalCount: number };
}

/** X6, arrears in a park: a month is lacking, the station is asked to help, the unit pays, and the task is done by itself [BH-1, DX-3, DX-4]. */
export function arrearsInAPark(way: OnTheWay): void {
  const { as } = way;
  let unit: ParkUnit;
  let task: StationTask;
  const park = async () => (await way.journey.reads<{ parks: { edges: { node: ToLookAfter }[] } }>(as('officer'), operation('ParksToLookAfter'))).parks.edges.map(({ node }) => node).find(({ id }) => id === unit.park!.id)!;
  const inArrears = async () => (await park()).inArrears.edges.map(({ node }) => node);

  it('is seen in one query: the units of the park that lack dues, and those without a union, with what the station does for them', async () => {
    await way.moveTo(addDays(`${monthsAgo(way, 0)}-28` as LocalDate, 5));
    unit = await parkUnit(way);
    expect((await inArrears()).map(({ id }) => id)).toEqual([unit.id]);
    expect((await park()).withoutUnion.totalCount).toBe(0);
  });

  it('is asked of the station, and not done before it is paid', async () => {
    task = await taskTakenOn(way, as('head-of-office'), unit, 'DUES_COLLECTION');
    expect((await inArrears())[0]!.serviceTasks.edges[0]!.node).toEqual({ kind: 'DUES_COLLECTION', state: 'ACCEPTED' });
    task = await way.journey.does<StationTask>(as('officer'), 'RecordServiceStep', { taskId: task.id, expectedVersion: task.version, text: '上门催缴（示例）' });
    way.saysWhy(await way.journey.isRefused(as('officer'), 'CompleteServiceTask', byHand(task)), 'DX-4', 'workstations.arrears-not-cleared');
  });

  it('is done by itself when the last of it is paid, and confirmed by somebody else', async () => {
    await bookReceipt(way, unit, { period: monthsAgo(way, 1), category: '工会经费', amount: '18500.00' });
    const done = await taskDone(way, task.id);
    expect(done).toMatchObject({ completedBy: { id: way.personOf('accountant') }, evidenceEventId: expect.any(String) as unknown });
    await way.journey.does(as('head-of-office'), 'ConfirmServiceTask', { taskId: task.id, expectedVersion: done.version, confirmation: '账户已结清（示例）', score: 5 });
    await eventually(async () => ((await inArrears()).length === 0 ? true : null));
  });

  it('shows in the coverage of the park, employer by kind [DX-3]', async () => {
    const { park: covered } = await way.journey.reads<{ park: { employers: { edges: { node: { id: string; serviceCoverage: object[] } }[] } } }>(as('officer'), operation('ParkCoverage'), { id: unit.park!.id });
    expect(covered.employers.edges.find(({ node }) => node.id === unit.id)!.node.serviceCoverage).toContainEqual({ kind: 'DUES_COLLECTION', requested: 1, done: 1, confirmed: 1, scoreSum: 5, standing: 0 });
  });
}
