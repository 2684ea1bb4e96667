import type { Caller } from '@unionhall/contracts';
import { EVIDENCE, people, type ServiceHouse } from './service-house';
import { act, type ToldStation } from './station-house';

/** What the acts on a place of service answer. */
export interface ToldPlace extends Pick<ToldStation, 'refusals' | 'record'> {
  readonly servicePlace: { readonly id: string; readonly version: number } | null;
}

/** The input of an opening. */
export const placeInput = ({ workstationId }: ServiceHouse, changes: object = {}) => ({ workstationId, name: '示例阵地', place: '示例园区1号楼', from: '2026-03-10', document: '示例批复〔2026〕3号', documentSha256: EVIDENCE, ...changes });

/** Somebody opens a place. */
export const openPlaceBy = (services: ServiceHouse, name: 'OpenWorkersHome' | 'OpenAssistancePoint', changes: object = {}, caller: Caller = people.assistant) => act<ToldPlace>(services.house, name, placeInput(services, changes), { caller });
