import { ok, refuse } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';
import { editableStates, type GrantApplicationState, grantApplicationTransitions } from './application.transitions';

/** What the rules about author and stage look at. */
export interface StageFacts {
  readonly personId: string;
  readonly application: { readonly applicantId: string; readonly state: GrantApplicationState };
}

/** YZ-8: applying is voluntary, so nobody does it for another. */
export const callerIsAuthor = rule<StageFacts>('YZ-8', 'grants.not-the-author', ({ personId, application: { applicantId } }) =>
  personId === applicantId ? ok : refuse({ path: ['applicationId'], facts: {}, remedy: 'ask-the-author' }),
);

/** YZ-9: once declared, the content stands until it is returned. */
export const applicationIsEditable = rule<StageFacts>('YZ-9', 'grants.application-not-editable', ({ application: { state } }) =>
  editableStates.includes(state) ? ok : refuse({ path: ['applicationId'], facts: { state }, remedy: 'withdraw-and-apply-again' }),
);

/** YZ-9: from the ranking on the application is the office's business. */
export const applicationIsWithdrawable = rule<StageFacts>('YZ-9', 'grants.application-not-withdrawable', ({ application: { state } }) => {
  const from: readonly GrantApplicationState[] = grantApplicationTransitions.withdrawApplication.from;
  return from.includes(state) ? ok : refuse({ path: ['applicationId'], facts: { state }, remedy: 'keep-the-application' });
});
