import type { Caller } from '@unionhall/contracts';
import { idOf, operation, person, type TestHouse } from '@unionhall/testing';
import { act, type Answered, people } from './federation';
import { done } from './matters';

/** Another inspector. */
export const otherInspector = person(idOf(38), 'inspector');

/** A case as its acts and queries answer it. */
export interface SeenCase {
  readonly id: string;
  readonly state: string;
  readonly version: number;
  readonly eventDay: string;
  readonly powerItem: { readonly code: string };
  readonly readings: readonly { readonly reader: { readonly id: string }; readonly reason: string; readonly actId: string }[];
  readonly permissions: readonly { readonly act: string; readonly allowed: boolean }[];
}
/** What is confidential, as a reading answers it. */
export interface SeenFile {
  readonly allegation: string;
  readonly outcome: string | null;
  readonly computedAccountable: readonly { readonly capacity: string; readonly person: { readonly id: string } }[];
  readonly accountable: readonly { readonly capacity: string; readonly deviation: string | null; readonly person: { readonly id: string } }[];
  readonly measures: readonly { readonly form: string; readonly person: { readonly id: string } }[];
}
export type CaseAnswer = Answered & { readonly inspectionCase: SeenCase | null };
export type ReadingAnswer = Answered & { readonly reading: { readonly id: string; readonly file: SeenFile } | null };
export type MeasureAnswer = Answered & { readonly measure: { readonly id: string } | null };

/** An inspector opens a case about the innovation fund in February, unless `more` says otherwise. */
export const openCase = (house: TestHouse, more: object = { powerItem: 'innovation-fund', eventDay: '2026-02-10' }, caller: Caller = people.inspector): Promise<CaseAnswer> =>
  act(house, 'OpenInspectionCase', { allegation: '示例案情', ...more }, caller);

/** An inspector reads it. */
export const read = (house: TestHouse, { id }: { readonly id: string }, caller: Caller = people.inspector, reason = '示例事由'): Promise<ReadingAnswer> => act(house, 'ReadInspectionCase', { caseId: id, reason }, caller);

/** An inspector concludes it with a breach. */
export const conclude = (house: TestHouse, { id, version }: { readonly id: string; readonly version: number }, more: object = {}, caller: Caller = people.inspector): Promise<CaseAnswer> =>
  act(house, 'ConcludeInspectionCase', { caseId: id, expectedVersion: version, outcome: 'BREACH', conclusion: '示例结论', ...more }, caller);

/** A case concluded with a breach. */
export const breach = async (house: TestHouse): Promise<SeenCase> => done(await conclude(house, done(await openCase(house)).inspectionCase!)).inspectionCase!;

/** An inspector enters what the discipline commission imposed on the holder. */
export const measure = (house: TestHouse, { id }: { readonly id: string }, more: object = {}, caller: Caller = people.inspector): Promise<MeasureAnswer> =>
  act(house, 'RecordMeasure', { caseId: id, personId: people.deputy.personId, form: 'FIRST', issuer: 'DISCIPLINE_COMMISSION', documentNumber: '示例〔2026〕1号', documentSha256: 'd'.repeat(64), issuedOn: '2026-03-10', ...more }, caller);

/** A case as its list shows it. */
export const caseSeenBy = async (house: TestHouse, id: string, caller: Caller = people.inspector): Promise<SeenCase> => (await house.data<{ inspectionCase: SeenCase }>('governance', caller, operation('InspectionCaseById'), { id })).inspectionCase;
