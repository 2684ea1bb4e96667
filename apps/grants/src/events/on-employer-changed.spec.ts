import type { EventEnvelope } from '@unionhall/contracts';
import { idOf, operation } from '@unionhall/testing';
import { act, type GrantsHouse, registerEmployer, startGrantsHouse } from '../test/grants-house';

let grantsHouse: GrantsHouse;
beforeAll(async () => {
  grantsHouse = await startGrantsHouse();
});
afterAll(() => grantsHouse.house.stop());

const copyOf = (id: string) => grantsHouse.house.sql('grants', 'SELECT name, merged_into_id, names, version FROM employer_copy WHERE id = ?', [id]);
/** A new name from the day after the registration, when finance-collection takes it. */
const rename = async ({ house, people }: GrantsHouse, employerId: string, name: string) => {
  house.now = new Date('2026-03-11T02:00:00Z');
  await house.data('finance-collection', people.officer, operation('RenameEmployer'), { input: { employerId, expectedVersion: 1, name, fromDay: '2026-03-11' } });
  house.now = new Date('2026-03-10T02:00:00Z');
};

describe('the copy of the register of employers [BH-8]', () => {
  it('follows a registration and a new name', async () => {
    const { house, employerId } = grantsHouse;
    expect(await copyOf(employerId)).toEqual([{ name: '示例机械厂', merged_into_id: null, names: [{ name: '示例机械厂', from: '2026-03-10' }], version: 1 }]);
    await rename(grantsHouse, employerId, '示例精密机械厂');
    await house.settle();
    expect(await copyOf(employerId)).toEqual([{ name: '示例精密机械厂', merged_into_id: null, names: [{ name: '示例机械厂', from: '2026-03-10' }, { name: '示例精密机械厂', from: '2026-03-11' }], version: 2 }]);
  });

  it('never goes back: an event that an answer overtook changes nothing', async () => {
    const { house, people } = grantsHouse;
    // Finance-collection tells nothing from here on, so the act must ask, and keeps the answer.
    await house.departments.get('finance-collection')!.relay.stop();
    const id = await registerEmployer(house, people.officer, '91321000MA1XMPL021', '示例旧名');
    await rename(grantsHouse, id, '示例新名');
    await act(house, people.officer, 'RegisterStudio', { name: '示例工作室', employerId: id, leaderId: idOf(30), leaderHonour: 'CITY', honourDocumentSha256: 'ab'.repeat(32) });
    expect(await copyOf(id)).toEqual([{ name: '示例新名', merged_into_id: null, names: [{ name: '示例旧名', from: '2026-03-10' }, { name: '示例新名', from: '2026-03-11' }], version: 2 }]);
    const late: EventEnvelope = {
      id: idOf(500), name: 'EmployerChanged', from: 'finance-collection', to: 'grants', subjectId: id, sequence: 1, onBehalfOf: people.officer.personId, at: house.now.toISOString(),
      payload: { employerId: id, name: '示例旧名', kind: 'enterprise', mergedIntoId: null, names: [], version: 1 },
    };
    await house.departments.get('grants')!.inbox.receive([late]);
    expect(await house.sql('grants', 'SELECT state FROM inbox WHERE event_id = ?', [late.id])).toEqual([{ state: 'applied' }]);
    expect(await copyOf(id)).toEqual([{ name: '示例新名', merged_into_id: null, names: [{ name: '示例旧名', from: '2026-03-10' }, { name: '示例新名', from: '2026-03-11' }], version: 2 }]);
  });
});
