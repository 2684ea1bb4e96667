import { ok, refuse, type Rule } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';
import type { Accountable } from './accountable.rule';
import { type InspectionCaseState, inspectionCaseTransitions } from './inspection-case.transitions';

/** What the rules of concludeInspectionCase look at. */
export interface ConcludeInspectionCaseFacts {
  readonly input: {
    readonly outcome: string;
    readonly conclusion: string;
    readonly deviations: readonly { readonly personId: string; readonly deviation: string; readonly reason: string }[];
  };
  readonly personId: string;
  readonly inspectionCase: { readonly state: InspectionCaseState };
  /** Who must answer by the register. */
  readonly computed: readonly Accountable[];
}

/** HOUSE-1: a case is concluded once. */
export const caseIsOpen = rule<ConcludeInspectionCaseFacts>('HOUSE-1', 'governance.case-concluded', ({ inspectionCase: { state } }) => {
  const from: readonly InspectionCaseState[] = inspectionCaseTransitions.concludeInspectionCase.from;
  return from.includes(state) ? ok : refuse({ path: ['caseId'], facts: { state }, remedy: 'check-the-state' });
});

/** HOUSE-4: a conclusion says what was found. */
export const conclusionIsGiven = rule<ConcludeInspectionCaseFacts>('HOUSE-4', 'house.empty', ({ input: { conclusion } }) =>
  conclusion.trim() === '' ? refuse({ path: ['conclusion'], facts: {}, remedy: 'fill-it-in' }) : ok,
);

/** GY-6: who must answer follows from the register; whoever departs from it says why. */
export const deviationsAreExplained = rule<ConcludeInspectionCaseFacts>('GY-6', 'governance.deviation-unexplained', ({ input: { deviations } }) =>
  deviations.flatMap(({ reason, personId: person }, index) => (reason.trim() === '' ? [refuse({ path: ['deviations', String(index), 'reason'], facts: { person }, remedy: 'give-the-reason' })] : [])),
);

/** HOUSE-4: a deviation adds somebody who is not there, or leaves out somebody who is, once, and where somebody must answer at all. */
export const deviationsDeviate = rule<ConcludeInspectionCaseFacts>('HOUSE-4', 'governance.deviation-changes-nothing', ({ input: { outcome, deviations }, computed }) =>
  deviations.flatMap(({ personId: person, deviation }, index) => {
    const isComputed = computed.some(({ personId }) => personId === person);
    const isRepeated = deviations.findIndex(({ personId }) => personId === person) !== index;
    const changes = outcome === 'breach' && !isRepeated && isComputed === (deviation === 'left-out');
    return changes ? [] : [refuse({ path: ['deviations', String(index)], facts: { person, deviation }, remedy: 'leave-the-deviation-out' })];
  }),
);

/** GY-6: a breach is somebody’s. */
export const somebodyAnswers = rule<ConcludeInspectionCaseFacts>('GY-6', 'governance.nobody-accountable', ({ input: { outcome, deviations }, computed }) =>
  outcome !== 'breach' || accountableIds(computed, deviations).length > 0 ? ok : refuse({ path: ['deviations'], facts: {}, remedy: 'name-who-must-answer' }),
);

/** GY-5d: nobody judges a case he must answer for, or would but for a deviation; the inspection head of that day neither. */
export const concluderIsAnother = rule<ConcludeInspectionCaseFacts>('GY-5d', 'governance.accountable-concludes', ({ input: { deviations }, computed, personId }) =>
  [...computed, ...deviations].some((each) => each.personId === personId) ? refuse({ path: ['caseId'], facts: {}, remedy: 'let-another-inspector-conclude' }) : ok,
);

export const concludeInspectionCaseRules: readonly Rule<ConcludeInspectionCaseFacts>[] = [
  caseIsOpen,
  conclusionIsGiven,
  deviationsAreExplained,
  deviationsDeviate,
  somebodyAnswers,
  concluderIsAnother,
];

/** Who must answer in the end: those of the register not left out, and those added. */
export function accountableIds(computed: readonly Accountable[], deviations: ConcludeInspectionCaseFacts['input']['deviations']): string[] {
  const leftOut = deviations.filter(({ deviation }) => deviation === 'left-out').map(({ personId }) => personId);
  const added = deviations.filter(({ deviation }) => deviation === 'added').map(({ personId }) => personId);
  return [...computed.map(({ personId }) => personId).filter((personId) => !leftOut.includes(personId)), ...added];
}
