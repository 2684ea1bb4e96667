import { actPerformed, type Caller, type EventEnvelope } from '@unionhall/contracts';
import { sha256Hex } from '@unionhall/database';
import { idOf, operation, person, type TestHouse } from '@unionhall/testing';
import { act, type Answered, people } from './federation';
import { auditor } from './inquiries';
import { done } from './matters';

/** A seed, and another auditor. */
export const SEED = 'a seed nobody finds by trying, 2026';
export const otherAuditor = person(idOf(35), 'auditor');

/** An audit as its acts and queries answer it. */
export interface SeenAudit {
  readonly id: string;
  readonly state: string;
  readonly version: number;
  readonly populationSize: number;
  readonly populationSha256: string;
  readonly seedSha256: string;
  readonly seed: string | null;
  readonly afterCheckpoint: number | null;
  readonly drawRoot: string | null;
  readonly sample: readonly { readonly place: number; readonly indexedAct: { readonly id: string } }[];
}
/** A finding as its acts and queries answer it. */
export interface SeenFinding {
  readonly id: string;
  readonly state: string;
  readonly version: number;
  readonly overdue: boolean;
  readonly responsible: { readonly id: string };
  readonly confirmationRemark: string | null;
  readonly permissions: readonly { readonly act: string; readonly allowed: boolean }[];
}
export type AuditAnswer = Answered & { readonly audit: SeenAudit | null };
export type FindingAnswer = Answered & { readonly finding: SeenFinding | null };

let heard = 0;

/** An act of grants that governance hears of; gives its id. */
export async function indexAct(house: TestHouse, { personId = people.secretary.personId, at = '2026-02-10T02:00:00Z', powerItem = 'innovation-fund', outcome = 'done' }: { personId?: string | null; at?: string; powerItem?: string; outcome?: string } = {}): Promise<string> {
  heard += 1;
  const payload = { actId: idOf(60_000 + heard), department: 'grants', act: 'grantAwards', personId, powerItem, subject: null, at, outcome };
  const envelope = { id: idOf(70_000 + heard), name: actPerformed.name, from: 'grants', to: 'governance', subjectId: payload.actId, sequence: 1, onBehalfOf: personId, at, payload } as EventEnvelope;
  await house.departments.get('governance')!.inbox.receive([envelope]);
  return payload.actId;
}

/** The auditor opens an audit of February under the innovation fund. */
export const openAudit = (house: TestHouse, more: object = {}, caller: Caller = auditor): Promise<AuditAnswer> =>
  act(house, 'OpenAudit', { title: '示例审计', periodFirst: '2026-02-01', periodLast: '2026-02-28', powerItems: ['innovation-fund'], sampleSize: 2, seedSha256: sha256Hex(SEED), ...more }, caller);

/** The auditor draws, once the trail went on after the opening. */
export const draw = async (house: TestHouse, audit: { readonly id: string; readonly version: number }, more: object = {}, caller: Caller = auditor): Promise<AuditAnswer> => {
  await house.departments.get('governance')!.checkpoint();
  return drawAtOnce(house, audit, more, caller);
};

/** The auditor draws without waiting for the trail. */
export const drawAtOnce = (house: TestHouse, { id, version }: { readonly id: string; readonly version: number }, more: object = {}, caller: Caller = auditor): Promise<AuditAnswer> =>
  act(house, 'DrawAuditSample', { auditId: id, expectedVersion: version, seed: SEED, ...more }, caller);

/** An audit with its sample drawn. */
export const drawnAudit = async (house: TestHouse): Promise<SeenAudit> => done(await draw(house, done(await openAudit(house)).audit!)).audit!;

/** The auditor records a finding in an act, due in a week. */
export const record = (house: TestHouse, { id }: { readonly id: string }, indexedActId: string, more: object = {}, caller: Caller = auditor): Promise<FindingAnswer> =>
  act(house, 'RecordFinding', { auditId: id, indexedActId, clause: 'GY-2d', seriousness: 'SERIOUS', text: '示例问题', dueOn: '2026-03-17', ...more }, caller);

/** The holder puts it right. */
export const rectify = (house: TestHouse, { id, version }: { readonly id: string; readonly version: number }, caller: Caller = people.deputy, more: object = {}): Promise<FindingAnswer> =>
  act(house, 'RectifyFinding', { findingId: id, expectedVersion: version, rectification: '示例整改', evidenceSha256: 'b'.repeat(64), ...more }, caller);

/** The auditor takes it, or gives it back. */
export const confirm = (house: TestHouse, { id, version }: { readonly id: string; readonly version: number }, more: object = {}, caller: Caller = auditor): Promise<FindingAnswer> =>
  act(house, 'ConfirmRectification', { findingId: id, expectedVersion: version, accepted: true, ...more }, caller);

/** The auditor closes. */
export const closeAudit = (house: TestHouse, { id, version }: { readonly id: string; readonly version: number }, caller: Caller = auditor): Promise<AuditAnswer> =>
  act(house, 'CloseAudit', { auditId: id, expectedVersion: version }, caller);

/** An audit or a finding as a caller sees it. */
export const auditSeenBy = async <Node>(house: TestHouse, id: string, caller: Caller = auditor): Promise<Node> => (await house.data<{ audit: Node }>('governance', caller, operation('AuditById'), { id })).audit;
export const findingSeenBy = async (house: TestHouse, id: string, caller: Caller = auditor): Promise<SeenFinding> => (await house.data<{ auditFinding: SeenFinding }>('governance', caller, operation('AuditFindingById'), { id })).auditFinding;
