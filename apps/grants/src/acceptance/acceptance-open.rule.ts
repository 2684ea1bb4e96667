import { ok, refuse } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';
import { type AcceptanceState, acceptanceTransitions } from './acceptance.transitions';

/** What the rule about the stage of an acceptance looks at. */
export interface AcceptanceStageFacts {
  readonly acceptance: { readonly state: AcceptanceState };
}

/** YZ-9: what is concluded stands; what is to be rectified is put to acceptance anew. */
export const acceptanceIsOpen = rule<AcceptanceStageFacts>('YZ-9', 'grants.acceptance-concluded', ({ acceptance: { state } }) => {
  const open: readonly AcceptanceState[] = acceptanceTransitions.concludeAcceptancePassing.from;
  return open.includes(state) ? ok : refuse({ path: ['acceptanceId'], facts: { state }, remedy: 'read-the-conclusion' });
});
