import { ok, refuse } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';
import { type AwardState, awardTransitions, fallenAwayStates } from '../award/award.transitions';

/** What the rules about an award's stage look at. */
export interface AwardStageFacts {
  readonly award: { readonly state: AwardState };
}

const inState = (required: readonly AwardState[]) =>
  rule<AwardStageFacts>('YZ-9', 'grants.award-at-another-stage', ({ award: { state } }) =>
    required.includes(state) ? ok : refuse({ path: ['awardId'], facts: { state, required }, remedy: 'take-the-stages-in-order' }),
  );

/** YZ-9: a contract is signed once, for what was awarded. */
export const awardAwaitsContract = inState(awardTransitions.signAwardContract.from);

/** YZ-9: what is under contract is carried out or accounted for; before it, an award may be given up. */
export const awardMayBeGivenUp = inState(awardTransitions.giveUpAward.from);

/** YZ-9: until its project is judged, an award may be revoked. */
export const awardMayBeRevoked = inState(awardTransitions.revokeAward.from);

/** YZ-9: only an award that fell away is replaced. */
export const awardFellAway = inState(fallenAwayStates);

/** YZ-9: a project is put to acceptance under its contract, or once it is rectified. */
export const awardAwaitsAcceptance = inState(awardTransitions.submitAcceptance.from);

/** YZ-9: money is claimed back when it is known what came of the project. */
export const awardIsConcluded = inState([awardTransitions.concludeAcceptancePassing.to, awardTransitions.concludeAcceptanceFailing.to]);

/** YZ-9: a grant is spent under its contract, and while the project is rectified. */
export const awardMaySpend = inState([awardTransitions.signAwardContract.to, awardTransitions.concludeAcceptanceRectifying.to]);

/** YZ-9: disbursement and expenditure come after the contract. */
export const awardIsContracted = inState([awardTransitions.signAwardContract.to]);
