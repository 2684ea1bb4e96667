import type { ActTransaction, FactSource } from '@unionhall/database';
import type { LocalDate } from '@unionhall/kernel';
import { staffAt } from '../workstation/at-the-station';
import { Workstation } from '../workstation/workstation.entity';
import type { ServicePlace, ServicePlaceKind } from './service-place.entity';
import type { OpenAssistancePointInput } from './service-place.inputs';
import { servicePlaceLife } from './service-place.life';

/** What the opening of a place rests on, whichever kind it is. */
export async function placeToOpen(source: FactSource, kind: ServicePlaceKind, input: OpenAssistancePointInput, today: LocalDate) {
  const workstation = await source.toRead(Workstation, input.workstationId);
  return { workstation, atStation: await staffAt(source, input.workstationId, today), nameIsTaken: 'name' in input && (await nameIsTaken(source, kind, input)) };
}

async function nameIsTaken({ statements }: FactSource, kind: ServicePlaceKind, { workstationId, name }: OpenAssistancePointInput): Promise<boolean> {
  const rows = await statements.query<unknown[]>('SELECT 1 FROM service_place WHERE workstation_id = ? AND kind = ? AND open_name = ?', [workstationId, kind, name.trim()]);
  return rows.length > 0;
}

/** Who opens it, and when. */
interface Opening {
  readonly input: OpenAssistancePointInput;
  readonly personId: string;
  readonly now: Date;
}

/** Enters a place as open. */
export function openPlace(tx: ActTransaction, { input: { workstationId, name, place, from, document, documentSha256 }, personId, now }: Opening, act: 'openWorkersHome' | 'openAssistancePoint', what: Pick<ServicePlace, 'kind' | 'employerId'>): Promise<ServicePlace> {
  const row = { id: tx.newId(), workstationId, ...what, name: name.trim(), place: place.trim(), openedOn: from, document: document.trim(), documentSha256, openedById: personId, closedOn: null, closingReason: null, version: 1 };
  return servicePlaceLife.begin(tx, row, act, now);
}
