import { type LocalDate, ok, refuse, type Rule } from '@unionhall/kernel';
import { type DecidedMatterFacts, restsOnItsDecision, rule, textIsGiven } from '@unionhall/rulebook';
import { type AppointmentObjectionState, appointmentObjectionTransitions } from './appointment-objection.transitions';
import { handlerDoesNotCompete } from './competition-state.rule';

/** What the rules of answerAppointmentObjection look at. */
export interface AnswerAppointmentObjectionFacts extends Omit<DecidedMatterFacts, 'input' | 'matter'> {
  readonly input: { readonly upheld: boolean; readonly answer: string; readonly decisionId?: string | null };
  readonly personId: string;
  readonly today: LocalDate;
  readonly objection: { readonly state: AppointmentObjectionState };
  readonly entries: readonly { readonly personId: string }[];
  /** The rejection the input names. A function, because a form may not be filled in yet. */
  readonly matter: () => DecidedMatterFacts['matter'];
  /** Who holds the power over personnel at this moment, as governance answered. */
  readonly asked: { readonly holder: { readonly holderId: string | null; readonly holderIsChief: boolean } };
}

const item = 'personnel';
const path = ['objectionId'];

/** GY-2a: somebody answers for the power. */
export const powerHasHolder = rule<AnswerAppointmentObjectionFacts>('GY-2a', 'personnel.power-vacant', ({ asked: { holder }, today: day }) =>
  holder.holderId !== null ? ok : refuse({ path, facts: { item, day }, remedy: 'have-the-power-assigned' }),
);

/** GY-2a: the holder of the power answers what is said against its use. */
export const callerHoldsThePower = rule<AnswerAppointmentObjectionFacts>('GY-2a', 'personnel.not-the-holder', ({ asked: { holder }, personId }) =>
  holder.holderId === null || holder.holderId === personId ? ok : refuse({ path, facts: { item }, remedy: 'ask-the-power-holder' }),
);

/** GY-3: the chief is never directly in charge, whatever a register may say. */
export const chiefDoesNotHoldIt = rule<AnswerAppointmentObjectionFacts>('GY-3', 'personnel.chief-holds-the-power', ({ asked: { holder } }) => (holder.holderIsChief ? refuse({ path, facts: { item }, remedy: 'have-the-power-assigned' }) : ok));

/** HOUSE-1: an objection is answered once. */
export const objectionIsOpen = rule<AnswerAppointmentObjectionFacts>('HOUSE-1', 'personnel.appointment-objection-answered', ({ objection: { state } }) => {
  const from: readonly AppointmentObjectionState[] = appointmentObjectionTransitions.answerAppointmentObjection.from;
  return from.includes(state) ? ok : refuse({ path, facts: { state }, remedy: 'read-the-objection-answer' });
});

/** GY-2b: what an objection holds is released by the leadership body, not by one of it: a rejection rests on its decision (our reading). */
export const rejectionNamesItsDecision = rule<AnswerAppointmentObjectionFacts>('GY-2b', 'personnel.objection-rejected-by-one', ({ input: { upheld, decisionId } }) =>
  upheld || decisionId ? ok : refuse({ path: ['decisionId'], facts: {}, remedy: 'decide-on-the-rejection' }),
);

/** GY-2b, CP-5: an objection that is upheld takes the list back, and the new list is decided on: it needs no decision of its own. */
const rejectionRules: readonly Rule<AnswerAppointmentObjectionFacts>[] = restsOnItsDecision.map(({ clause, code, check }) => ({
  clause,
  code,
  check: (facts: AnswerAppointmentObjectionFacts) => {
    const { upheld, decisionId } = facts.input;
    return upheld || !decisionId ? ok : check({ ...facts, input: { decisionId }, matter: facts.matter() });
  },
}));

export const answerAppointmentObjectionRules: readonly Rule<AnswerAppointmentObjectionFacts>[] = [
  objectionIsOpen,
  powerHasHolder,
  callerHoldsThePower,
  chiefDoesNotHoldIt,
  handlerDoesNotCompete('objectionId'),
  textIsGiven('answer'),
  rejectionNamesItsDecision,
  ...rejectionRules,
];
