import { powerHolder, publicCaller, serviceCaller } from '@unionhall/contracts';
import { operation, type TestHouse } from '@unionhall/testing';
import { act, emptyRegisters, people } from './federation';

const { chief, deputy, otherDeputy, worker } = people;

/** A charge as the specs look at it. */
export interface Charged {
  readonly powerCharge: { readonly id: string; readonly version: number; readonly holder: { readonly id: string } } | null;
}

/** Office finance in the charge of the deputy since the first of January, under a chief and with another deputy. */
export async function chargeOfDeputy(house: TestHouse): Promise<NonNullable<Charged['powerCharge']>> {
  await emptyRegisters(house);
  await act(house, 'DefinePowerItem', { code: 'office-finance', title: '机关财务', keyPower: 'FINANCE' });
  await act(house, 'SeatMember', { personId: chief.personId, kind: 'CHIEF', from: '2026-01-01' });
  for (const { personId } of [deputy, otherDeputy]) await act(house, 'SeatMember', { personId, kind: 'DEPUTY', from: '2026-01-01' });
  const { powerCharge } = await act<Charged>(house, 'AssignCharge', { powerItem: 'office-finance', personId: deputy.personId, from: '2026-01-01', document: '示例文件' });
  return powerCharge!;
}

/** Whom other departments are told to hold office finance, on a day. */
export async function holderOn(house: TestHouse, day: string): Promise<string | null> {
  house.now = new Date(`${day}T02:00:00Z`);
  const { data } = await house.send<{ answers: { holderId: string | null }[] }>('governance', serviceCaller('finance-collection', worker.personId), powerHolder.document, { keys: ['office-finance'] });
  return data!.answers[0]!.holderId;
}

/** What the register of a day shows everybody. */
export async function registerOn(house: TestHouse, asOf: string): Promise<unknown> {
  return (await house.data<{ powerItems: unknown[] }>('governance', publicCaller, operation('PowerItems'), { asOf })).powerItems[0];
}
