import { act, guardedUpdate, insertRow } from '@unionhall/database';
import { addDays } from '@unionhall/kernel';
import { governanceOffice } from '../governance-office';
import { ChargeDelegation } from './charge-delegation.entity';
import { chargeToChange } from './charge-to-change';
import { delegateChargeRules } from './delegate-charge.rule';
import { PowerCharge } from './power-charge.entity';
import { DelegateChargeInput } from './power-charge.inputs';

/** Another deputy stands in for the holder of a power item during a leave (代管). */
export const delegateCharge = act({
  name: 'delegateCharge',
  description: '代管:分管领导休假等期间由另一名副职代为办理,期满自行恢复,不得交由正职。Another deputy stands in during the holder’s leave; it ends by itself [GY-3].',
  who: governanceOffice,
  input: DelegateChargeInput,
  object: PowerCharge,
  answers: 'powerCharge',
  published: true,
  gather: (source, { input }) => chargeToChange(source, input),
  rules: delegateChargeRules,
  write: async (tx, { input, charge }) => {
    await insertRow(tx.manager, ChargeDelegation, {
      id: tx.newId(),
      chargeId: charge.id,
      delegateId: input.personId,
      from: input.from,
      vacatedOn: addDays(input.to, 1),
      endReason: null,
      decisionId: input.decisionId ?? null,
      document: input.document ?? null,
      actId: tx.actId,
      version: 1,
    });
    // A new version, so that an act that relied on who held the power shows before or after.
    return guardedUpdate(tx.manager, PowerCharge, charge, {});
  },
  about: ({ chargeId }) => chargeId,
});
