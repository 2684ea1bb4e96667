import { act, insertRow } from '@unionhall/database';
import { askEmployer } from '../employer/ask-employer';
import { staffAt } from '../workstation/at-the-station';
import { Workstation } from '../workstation/workstation.entity';
import { CollectiveContract } from './collective-contract.entity';
import { RegisterCollectiveContractInput } from './collective-contract.inputs';
import { contractTerms } from './collective-contract.queries';
import { registerCollectiveContractRules } from './register-collective-contract.rule';

/** Somebody at a station registers a collective contract of a unit, by its document and with the workers it covers (登记集体合同) [DX-3]. */
export const registerCollectiveContract = act({
  name: 'registerCollectiveContract',
  description: '登记单位的集体合同,附合同文本和覆盖职工人数,限在站人员。Somebody at the station registers a collective contract of a unit, with the workers it covers [DX-3].',
  who: ['professional-union-worker', 'officer', 'department-head', 'deputy'],
  input: RegisterCollectiveContractInput,
  object: CollectiveContract,
  answers: 'contract',
  ask: async (ask, input) => ({ employer: await askEmployer(ask, input) }),
  gather: async (source, { input, today }) => ({
    // Locked for change, not for reading: two contracts of one unit must queue here, so that the second sees the first.
    workstation: await source.toChange(Workstation, input.workstationId),
    atStation: await staffAt(source, input.workstationId, today),
    terms: 'employerId' in input && 'kind' in input ? await contractTerms(source, input.employerId, input.kind) : [],
  }),
  rules: registerCollectiveContractRules,
  write: (tx, { input: { workstationId, employerId, kind, from, until, workersCovered, workersInAll, document, documentSha256 }, personId, today }) =>
    insertRow(tx.manager, CollectiveContract, {
      id: tx.newId(),
      workstationId,
      employerId,
      kind,
      from,
      until,
      workersCovered,
      workersInAll,
      document: document.trim(),
      documentSha256,
      registeredById: personId,
      registeredOn: today,
      endReason: null,
      endedById: null,
      version: 1,
    }),
});
