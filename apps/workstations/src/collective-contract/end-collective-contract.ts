import { act, guardedUpdate } from '@unionhall/database';
import { staffAt } from '../workstation/at-the-station';
import { Workstation } from '../workstation/workstation.entity';
import { CollectiveContract } from './collective-contract.entity';
import { EndCollectiveContractInput } from './collective-contract.inputs';
import { endCollectiveContractRules } from './end-collective-contract.rule';

/** A collective contract ends before its term, for a reason (提前终止集体合同) [DX-3]. */
export const endCollectiveContract = act({
  name: 'endCollectiveContract',
  description: '登记集体合同提前终止,须说明理由,限在站人员。Somebody at the station registers that a collective contract ended before its term, and why [DX-3].',
  who: ['professional-union-worker', 'officer', 'department-head', 'deputy'],
  input: EndCollectiveContractInput,
  object: CollectiveContract,
  answers: 'contract',
  gather: async (source, { input: { contractId, expectedVersion }, today }) => {
    const contract = await source.toChange(CollectiveContract, contractId, expectedVersion);
    return { contract, workstation: await source.toRead(Workstation, contract.workstationId), atStation: await staffAt(source, contract.workstationId, today) };
  },
  rules: endCollectiveContractRules,
  write: (tx, { input: { until, reason }, contract, personId }) => guardedUpdate(tx.manager, CollectiveContract, contract, { until, endReason: reason.trim(), endedById: personId }),
  about: ({ contractId }) => contractId,
});
