import { addDays, type LocalDate } from '@unionhall/kernel';
import type { DemonstrationLoad } from './demonstration-load';

interface WithId {
  readonly id: string;
}

/** Two parks; one has a station being prepared, the other none yet. Returns the id of the first. */
export async function loadStations({ client, as, today }: DemonstrationLoad): Promise<string> {
  const officer = as('officer');
  const park = await client.act<WithId>(officer, 'RegisterPark', { name: '临江示例工业园区', place: '临江市示例镇' });
  await client.act(officer, 'RegisterPark', { name: '滨河示例产业园', place: '临江市滨河示例街道' });
  await client.act(officer, 'FoundStation', { parkId: park.id, name: '临江市总工会驻示例工业园区工作站', openingPlannedFor: addDays(today as LocalDate, 14) });
  return park.id;
}
