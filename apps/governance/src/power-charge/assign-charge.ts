import { act, insertRow } from '@unionhall/database';
import { governanceOffice } from '../governance-office';
import { everySeat, lockLeadershipRegister } from '../leadership-seat/leadership-seat.queries';
import { powerItemByCode } from '../power-item/power-item.queries';
import { assignChargeRules } from './assign-charge.rule';
import { basisDecision } from './charge-to-change';
import { chargePeriod } from './charge-holder.rule';
import { distributionOn } from './distribution';
import { PowerCharge } from './power-charge.entity';
import { AssignChargeInput } from './power-charge.inputs';

/** Puts a deputy in charge of a power item (明确分管). */
export const assignCharge = act({
  name: 'assignCharge',
  description: '明确分管:正职不得直接分管,每一事项只有一名分管领导。Puts a deputy in charge of a power item [GY-3, GY-4].',
  who: governanceOffice,
  input: AssignChargeInput,
  object: PowerCharge,
  answers: 'powerCharge',
  published: true,
  gather: async (source, { input, today }) => {
    await lockLeadershipRegister(source);
    const item = await powerItemByCode(source, input.powerItem);
    return {
      item,
      itemCode: input.powerItem,
      seats: await everySeat(source),
      charges: item ? await source.children(PowerCharge, 'powerItemId', item.id) : [],
      decision: await basisDecision(source, input),
      ...(await distributionOn(source, 'from' in input ? input.from : today)),
    };
  },
  rules: assignChargeRules,
  write: (tx, facts) => {
    const { input, item } = facts;
    return insertRow(tx.manager, PowerCharge, {
      id: tx.newId(),
      powerItemId: item!.id,
      holderId: input.personId,
      ...chargePeriod(facts),
      endReason: null,
      decisionId: input.decisionId ?? null,
      document: input.document ?? null,
      actId: tx.actId,
      version: 1,
    });
  },
});
