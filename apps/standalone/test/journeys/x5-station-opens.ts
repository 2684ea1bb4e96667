import { addDays, type LocalDate } from '@unionhall/kernel';
import type { PersonaName } from '@unionhall/standalone';
import { operation } from '@unionhall/testing';
import { eventually } from '../../src/demonstration/eventually';
import type { Told } from '../support/journey';
import type { OnTheWay } from './on-the-way';
import { stationAssistant } from './people';

interface Station extends Told {
  readonly state: string;
  readonly shortages: readonly { readonly capacity: string; readonly required: number; readonly present: number }[] | null;
}

interface Asked extends Told {
  readonly capacity: string;
  readonly secondment: { readonly id: string } | null;
}

const DOCUMENT = '示例通知';

/** X5, a station opens: it asks for a vice-chair, a cadre and an assistant, they are seconded to it on one day, it opens, and is short when one of them leaves [DX-1, DX-2]. */
export function stationOpens(way: OnTheWay): void {
  const { as, personOf } = way;
  let stationId: string;
  let opensOn: LocalDate;
  const secondments = new Map<string, Told>();
  const station = async (): Promise<Station> =>
    (await way.journey.reads<{ workstations: { edges: { node: Station }[] } }>(as('officer'), '{ workstations(first: 10) { edges { node { id state version shortages { capacity required present } } } } }')).workstations.edges.map(({ node }) => node).find(({ id }) => id === stationId)!;
  const requests = async (state: string) =>
    (await way.journey.reads<{ secondmentRequests: { edges: { node: Asked }[] } }>(as('officer'), operation('SecondmentRequests'), { filter: { workstationId: stationId, state } })).secondmentRequests.edges.map(({ node }) => node);
  const asSeen = async () => ({ workstationId: stationId, expectedVersion: (await station()).version });
  const second = async (personId: string, capacity: string) =>
    secondments.set(capacity, await way.journey.does(as('officer'), 'StartSecondment', { personId, workstationId: stationId, capacity, payer: 'HOME_UNIT', from: opensOn, document: DOCUMENT }));

  it('takes three onto the staff, each under a status', async () => {
    opensOn = way.today;
    const { workstations } = await way.journey.reads<{ workstations: { edges: { node: Told }[] } }>(as('officer'), '{ workstations(first: 1) { edges { node { id version } } } }');
    stationId = workstations.edges[0]!.node.id;
    await way.journey.does(as('officer'), 'RegisterPerson', { id: stationAssistant.personId, name: stationAssistant.name });
    const { establishments } = await way.journey.reads<{ establishments: { id: string; status: string }[] }>(as('officer'), operation('Establishments'));
    const { staffDepartments } = await way.journey.reads<{ staffDepartments: { edges: { node: { id: string } }[] } }>(as('officer'), '{ staffDepartments(first: 1) { edges { node { id } } } }');
    const staffOf = (personId: string, status: string) =>
      way.journey.does(as('officer'), 'RegisterStaffMember', { personId, establishmentId: establishments.find((each) => each.status === status)!.id, staffDepartmentId: staffDepartments.edges[0]!.node.id, from: '2020-01-01', retiresOn: '2040-01-01', document: DOCUMENT });
    await staffOf(personOf('deputy-personnel'), 'CIVIL_SERVANT');
    await staffOf(personOf('officer'), 'CIVIL_SERVANT');
    await staffOf(stationAssistant.personId, 'PROFESSIONAL_UNION_WORKER');
  });

  it('asks personnel for its three, which waits there for who is sent [DX-2]', async () => {
    for (const capacity of ['VICE_CHAIR', 'ESTABLISHED_CADRE', 'ASSISTANT']) await way.journey.does(as('head-of-office'), 'RequestStaff', { workstationId: stationId, capacity, from: opensOn, reason: '工作站挂牌（示例）' });
    way.saysWhy(await way.journey.isRefused(as('head-of-office'), 'RequestStaff', { workstationId: stationId, capacity: 'ASSISTANT', from: opensOn, reason: '再要一名（示例）' }), 'DX-2', 'workstations.staff-not-short');
    await eventually(async () => ((await requests('WAITING')).length === 3 ? true : null));
    // Personnel sends nobody at first, and says why; the station asks again.
    const { id, version } = (await requests('WAITING')).find(({ capacity }) => capacity === 'ASSISTANT')!;
    await way.journey.does(as('officer'), 'DeclineSecondmentRequest', { secondmentRequestId: id, expectedVersion: version, reason: '暂无合适人员（示例）' });
    await eventually(async () => {
      const { staffRequest } = await way.journey.reads<{ staffRequest: { state: string; declineReason: string | null } }>(as('head-of-office'), operation('StaffRequest'), { id });
      return staffRequest.state === 'DECLINED' && staffRequest.declineReason === '暂无合适人员（示例）' ? true : null;
    });
    await way.journey.does(as('head-of-office'), 'RequestStaff', { workstationId: stationId, capacity: 'ASSISTANT', from: opensOn, reason: '请另派一名（示例）' });
    await eventually(async () => ((await requests('WAITING')).length === 3 ? true : null));
  });

  it('opens with fewer than its three not at all', async () => {
    await second(personOf('deputy-personnel'), 'VICE_CHAIR');
    await second(personOf('officer'), 'ESTABLISHED_CADRE');
    await eventually(async () => ((await station()).shortages?.length === 1 ? true : null));
    way.saysWhy(await way.journey.isRefused(as('head-of-office'), 'OpenStation', await asSeen()), 'DX-2', 'workstations.staff-missing');
    way.saysWhy(
      await way.journey.isRefused(as('officer'), 'StartSecondment', { personId: personOf('worker' satisfies PersonaName), workstationId: stationId, capacity: 'ASSISTANT', payer: 'HOME_UNIT', from: opensOn, document: DOCUMENT }),
      'HOUSE-2',
      'personnel.not-on-staff',
    );
  });

  it('opens on the day they are all there', async () => {
    await second(stationAssistant.personId, 'ASSISTANT');
    await eventually(async () => ((await station()).shortages?.length === 0 ? true : null));
    expect(await requests('WAITING')).toEqual([]);
    const answered = await eventually(async () => {
      const { staffRequests } = await way.journey.reads<{ staffRequests: { edges: { node: Asked }[] } }>(as('officer'), operation('StaffRequests'), { filter: { workstationId: stationId, state: 'ANSWERED' } });
      return staffRequests.edges.length === 3 ? staffRequests.edges.map(({ node }) => node) : null;
    });
    expect(answered.map(({ capacity, secondment }) => [capacity, secondment?.id])).toEqual([...secondments].map(([capacity, { id }]) => [capacity, id]));
    await way.journey.does(as('head-of-office'), 'OpenStation', await asSeen());
    expect(await station()).toMatchObject({ state: 'OPEN', shortages: [] });
  });

  it('is short from the day after one of them leaves', async () => {
    const { id, version } = secondments.get('ASSISTANT')!;
    await way.journey.does(as('officer'), 'EndSecondment', { secondmentId: id, expectedVersion: version, until: way.today, document: DOCUMENT });
    await way.moveTo(addDays(way.today, 1));
    const short = await eventually(async () => {
      const now = await station();
      return now.shortages?.length === 1 ? now : null;
    });
    expect(short.shortages).toEqual([{ capacity: 'ASSISTANT', required: 1, present: 0 }]);
  });
}
