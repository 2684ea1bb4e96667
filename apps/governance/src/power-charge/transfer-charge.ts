import { act, guardedUpdate, insertRow } from '@unionhall/database';
import { governanceOffice } from '../governance-office';
import { chargePeriod } from './charge-holder.rule';
import { chargeToChange } from './charge-to-change';
import { distributionOn } from './distribution';
import { endDelegations } from './end-charges';
import { PowerCharge } from './power-charge.entity';
import { TransferChargeInput } from './power-charge.inputs';
import { transferChargeRules } from './transfer-charge.rule';

/** A power item passes from one deputy to another from a day on (分管调整). */
export const transferCharge = act({
  name: 'transferCharge',
  description: '分管调整:自某日起由一名副职转交另一名副职,当日只有一名分管领导。A power item passes from one deputy to another from a day on [GY-3, GY-4].',
  who: governanceOffice,
  input: TransferChargeInput,
  object: PowerCharge,
  answers: 'powerCharge',
  published: true,
  gather: async (source, { input, today }) => {
    const facts = await chargeToChange(source, input);
    return { ...facts, charges: await source.children(PowerCharge, 'powerItemId', facts.charge.powerItemId), ...(await distributionOn(source, 'from' in input ? input.from : today)) };
  },
  rules: transferChargeRules,
  write: async (tx, facts) => {
    const { input, charge, delegations } = facts;
    await endDelegations(tx.manager, delegations, input.from, 'transferred');
    await guardedUpdate(tx.manager, PowerCharge, charge, { vacatedOn: input.from, endReason: 'transferred' });
    return insertRow(tx.manager, PowerCharge, {
      id: tx.newId(),
      powerItemId: charge.powerItemId,
      holderId: input.personId,
      ...chargePeriod(facts),
      endReason: null,
      decisionId: input.decisionId ?? null,
      document: input.document ?? null,
      actId: tx.actId,
      version: 1,
    });
  },
  about: ({ chargeId }) => chargeId,
});
