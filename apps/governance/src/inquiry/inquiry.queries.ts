import type { Caller } from '@unionhall/contracts';
import type { Loaders } from '@unionhall/database';
import { type Connection, pageForParent, pageOf, type PageArguments } from '@unionhall/graphql';
import type { LocalDate } from '@unionhall/kernel';
import { actingHolders } from '../power-charge/power-charge.queries';
import { readsEveryInquiry } from './inquiry-readers';
import { Inquiry } from './inquiry.entity';
import type { InquiryFilter, InquiryOrder } from './inquiry.inputs';

/** Whether an inquiry still waits for its answer after the last day for it. */
export function isOverdue({ state, dueOn }: Pick<Inquiry, 'state' | 'dueOn'>, today: LocalDate): boolean {
  return state === 'asked' && dueOn < today;
}

/** SQL: an inquiry that waits for the answer of a person; its parameters are `answeredByParameters`. */
export const answeredBy = `inquiry.state = 'asked' AND (
  EXISTS (SELECT 1 FROM ${actingHolders.from} WHERE item.code = inquiry.power_item AND ${actingHolders.holderId} = ?)
  OR EXISTS (SELECT 1 FROM decision_task task WHERE task.decision_id = inquiry.decision_id AND task.responsible_id = ?)
  OR EXISTS (SELECT 1 FROM decision JOIN matter ON matter.id = decision.matter_id WHERE decision.id = inquiry.decision_id AND matter.proposed_by_id = ?
    AND NOT EXISTS (SELECT 1 FROM decision_task task WHERE task.decision_id = decision.id)))`;

export const answeredByParameters = (personId: string | null, day: LocalDate) => [day, day, day, day, personId, personId, personId];

/** A page of the inquiries the caller may read: all for the office and those who supervise it, for anybody else his own. */
export function inquiriesPage(
  loaders: Loaders,
  caller: Caller,
  today: LocalDate,
  { filter: { state, powerItem, overdue, toAnswer }, orderBy }: { readonly filter: InquiryFilter; readonly orderBy: InquiryOrder },
  page: PageArguments,
): Promise<Connection<Inquiry>> {
  const conditions: [string, unknown[]][] = [];
  if (state) conditions.push(['state = ?', [state]]);
  if (powerItem) conditions.push(['power_item = ?', [powerItem]]);
  if (overdue === true) conditions.push(["state = 'asked' AND due_on < ?", [today]]);
  if (overdue === false) conditions.push(["(state <> 'asked' OR due_on >= ?)", [today]]);
  if (toAnswer === true) conditions.push([answeredBy, answeredByParameters(caller.personId, today)]);
  if (toAnswer === false) conditions.push([`NOT (${answeredBy})`, answeredByParameters(caller.personId, today)]);
  if (!readsEveryInquiry(caller)) conditions.push(['asked_by_id = ?', [caller.personId]]);
  const where = ['TRUE', ...conditions.map(([condition]) => condition)].join(' AND ');
  const parameters = conditions.flatMap(([, each]) => each);
  return pageOf(loaders, Inquiry, { where, parameters, orderBy, descending: orderBy === 'id' }, page);
}

/** A page of the inquiries about one decision or disclosure, newest first; one statement for a list of them. */
export function inquiriesAbout(loaders: Loaders, thing: 'decisionId' | 'disclosureId', id: string, page: PageArguments): Promise<Connection<Inquiry>> {
  return pageForParent(loaders, Inquiry, thing, id, { where: 'TRUE', parameters: [], orderBy: 'id', descending: true }, page);
}
