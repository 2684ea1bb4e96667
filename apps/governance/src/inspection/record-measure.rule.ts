import { type LocalDate, ok, refuse, type Rule } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';

/** What the rules of recordMeasure look at. */
export interface RecordMeasureFacts {
  readonly input: { readonly personId: string; readonly issuer: string; readonly documentNumber: string; readonly issuedOn: LocalDate };
  readonly personId: string;
  readonly today: LocalDate;
  readonly inspectionCase: { readonly state: string; readonly openedOn: LocalDate };
  /** Who must answer for the case; nobody where it is open, or no breach. */
  readonly accountable: readonly { readonly personId: string; readonly deviation: string | null }[];
  /** The same document on the same person. */
  readonly earlier: { readonly recordedOn: LocalDate } | null;
}

/** GY-6: the federation records and refers; the outside body imposes. */
export const issuerIsOutside = rule<RecordMeasureFacts>('GY-6', 'governance.federation-imposes', ({ input: { issuer } }) =>
  issuer !== 'federation' ? ok : refuse({ path: ['issuer'], facts: { issuer }, remedy: 'refer-to-the-outside-body' }),
);

/** GY-6: a measure falls on somebody who must answer for a breach. */
export const personIsAccountable = rule<RecordMeasureFacts>('GY-6', 'governance.not-accountable', ({ input: { personId: person }, accountable }) =>
  accountable.some(({ personId, deviation }) => personId === person && deviation !== 'left-out') ? ok : refuse({ path: ['personId'], facts: { person }, remedy: 'conclude-the-case-first' }),
);

/** GY-6: nobody enters a measure on himself. */
export const recorderIsAnother = rule<RecordMeasureFacts>('GY-6', 'governance.measure-on-oneself', ({ input, personId }) =>
  input.personId !== personId ? ok : refuse({ path: ['personId'], facts: {}, remedy: 'let-another-inspector-record' }),
);

/** HOUSE-4: the document has its number. */
export const documentIsNumbered = rule<RecordMeasureFacts>('HOUSE-4', 'house.empty', ({ input: { documentNumber } }) =>
  documentNumber.trim() === '' ? refuse({ path: ['documentNumber'], facts: {}, remedy: 'fill-it-in' }) : ok,
);

/** HOUSE-5: a measure follows its case, and is no prediction. */
export const measureFollowsItsCase = rule<RecordMeasureFacts>('HOUSE-5', 'governance.measure-out-of-time', ({ input: { issuedOn }, inspectionCase: { openedOn }, today }) =>
  openedOn <= issuedOn && issuedOn <= today ? ok : refuse({ path: ['issuedOn'], facts: { issuedOn, openedOn, today }, remedy: 'put-the-dates-in-order' }),
);

/** HOUSE-3: one document is entered once for one person. */
export const measureIsNew = rule<RecordMeasureFacts>('HOUSE-3', 'governance.measure-already-recorded', ({ input: { documentNumber: number }, earlier }) =>
  earlier ? refuse({ path: ['documentNumber'], facts: { number, recordedOn: earlier.recordedOn }, remedy: 'use-the-existing-one' }) : ok,
);

export const recordMeasureRules: readonly Rule<RecordMeasureFacts>[] = [issuerIsOutside, personIsAccountable, recorderIsAnother, documentIsNumbered, measureFollowsItsCase, measureIsNew];
