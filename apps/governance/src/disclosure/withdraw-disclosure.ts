import { act, guardedUpdate } from '@unionhall/database';
import { governanceOffice } from '../governance-office';
import { Disclosure } from './disclosure.entity';
import { WithdrawDisclosureInput } from './disclosure.inputs';
import { withdrawDisclosureRules } from './withdraw-disclosure.rule';

/** Withdraws what was published; a tombstone says when, by whom and why (撤回公开) [GY-5a]. */
export const withdrawDisclosure = act({
  name: 'withdrawDisclosure',
  description: '撤回公开内容,留下日期、办理人和理由。Withdraws what was published; a tombstone says when, by whom and why [GY-5a].',
  who: governanceOffice,
  input: WithdrawDisclosureInput,
  object: Disclosure,
  answers: 'disclosure',
  published: true,
  gather: async (source, { input: { disclosureId, expectedVersion } }) => ({ disclosure: await source.toChange(Disclosure, disclosureId, expectedVersion) }),
  rules: withdrawDisclosureRules,
  under: ({ disclosure }) => disclosure.powerItemCode,
  write: (tx, { input: { reason }, disclosure, personId, today }) =>
    guardedUpdate(tx.manager, Disclosure, disclosure, { withdrawnOn: today, withdrawnById: personId, withdrawalReason: reason, withdrawalActId: tx.actId }),
  about: ({ disclosureId }) => disclosureId,
});
