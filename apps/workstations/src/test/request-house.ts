import type { TestHouse } from '@unionhall/testing';
import { act, officer, type ToldStation } from './station-house';

/** What the acts on a request for staff answer. */
export interface ToldRequest extends Pick<ToldStation, 'refusals' | 'record'> {
  readonly staffRequest: { readonly id: string; readonly state: string; readonly version: number } | null;
}

/** The input of requestStaff. */
export const requestInput = (workstationId: string, changes: object = {}) => ({ workstationId, capacity: 'ASSISTANT', from: '2026-03-20', reason: '示例：熟悉机械行业', ...changes });

/** The office asks personnel for somebody. */
export const requestedStaff = (house: TestHouse, workstationId: string, changes: object = {}, locale: 'zh' | 'en' = 'zh') => act<ToldRequest>(house, 'RequestStaff', requestInput(workstationId, changes), { caller: officer, locale });
