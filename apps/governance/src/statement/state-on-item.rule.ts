import { ok, refuse, type Rule } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';
import { callerIsNotRecused, callerIsPresentMember, callerIsUnrelated, hasIn, itemIsReadyFor, lastSpeakerId, meetingIsInSession, type ParticipantFacts, silentIds } from '../agenda-item/deliberation.rule';

/** GY-2c: nobody speaks after the last statement. */
export const lastStatementIsNotMade = rule<ParticipantFacts>('GY-2c', 'governance.statement-after-the-last', ({ statements }) =>
  statements.some(({ isLast }) => isLast) ? refuse({ path: ['agendaItemId'], facts: { made: statements.length }, remedy: 'go-on-to-the-vote' }) : ok,
);

/** GY-2c: each member states once. */
export const hasNotStated = rule<ParticipantFacts>('GY-2c', 'governance.stated-already', ({ statements, personId }) =>
  hasIn(statements, personId) ? refuse({ path: ['agendaItemId'], facts: { place: statements.findIndex((each) => each.personId === personId) + 1 }, remedy: 'keep-to-one-statement' }) : ok,
);

/** GY-2c: the chief speaks last, or in the chief's place whoever presides. */
export const othersHaveStated = rule<ParticipantFacts>('GY-2c', 'governance.chief-before-the-others', (facts) => {
  if (lastSpeakerId(facts) !== facts.personId) return ok;
  const missing = silentIds(facts).filter((id) => id !== facts.personId);
  return missing.length === 0 ? ok : refuse({ path: ['agendaItemId'], facts: { missing: missing.length, members: missing }, remedy: 'let-the-others-state-first' });
});

export const stateOnItemRules: readonly Rule<ParticipantFacts>[] = [
  itemIsReadyFor('stateOnItem'),
  meetingIsInSession,
  callerIsPresentMember,
  callerIsNotRecused,
  callerIsUnrelated,
  lastStatementIsNotMade,
  hasNotStated,
  othersHaveStated,
];

/** Whether the statement of this person is the last: of whoever speaks last, when every other has spoken. */
export function isLastStatement(facts: ParticipantFacts): boolean {
  return lastSpeakerId(facts) === facts.personId;
}
