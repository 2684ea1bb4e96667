import { type LocalDate, ok, refuse } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';

/** What the rules of withdrawDisclosure look at. */
export interface WithdrawDisclosureFacts {
  readonly input: { readonly reason: string };
  readonly disclosure: { readonly withdrawnOn: LocalDate | null };
}

/** HOUSE-1: a disclosure is withdrawn once. */
export const disclosureStands = rule<WithdrawDisclosureFacts>('HOUSE-1', 'governance.disclosure-withdrawn', ({ disclosure: { withdrawnOn } }) =>
  withdrawnOn === null ? ok : refuse({ path: ['disclosureId'], facts: { withdrawnOn }, remedy: 'check-the-state' }),
);

/** GY-5a: nothing published disappears silently. */
export const withdrawalIsExplained = rule<WithdrawDisclosureFacts>('GY-5a', 'house.empty', ({ input: { reason } }) =>
  reason.trim() === '' ? refuse({ path: ['reason'], facts: {}, remedy: 'fill-it-in' }) : ok,
);

export const withdrawDisclosureRules = [disclosureStands, withdrawalIsExplained];
