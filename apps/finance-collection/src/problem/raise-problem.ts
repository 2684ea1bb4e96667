import { act, insertRow } from '@unionhall/database';
import { eitherSide, sideOf } from '../both-sides';
import { Employer } from '../employer/employer.entity';
import { TaxBranch } from '../tax-branch/tax-branch.entity';
import { CollectionProblem } from './collection-problem.entity';
import { RaiseProblemInput } from './collection-problem.inputs';
import { raiseProblemRules } from './raise-problem.rule';

/** Puts a problem on the one list of both sides (提出代收工作中的问题) [BH-1, BH-8]. */
export const raiseProblem = act({
  name: 'raiseProblem',
  description: '提出代收工作中的问题,双方均可提出。Puts a problem on the one list of both sides [BH-8].',
  who: eitherSide,
  input: RaiseProblemInput,
  object: CollectionProblem,
  answers: 'problem',
  gather: async (source, { input }) => ({
    employer: input.employerId ? await source.find(Employer, input.employerId) : null,
    branchIsRegistered: input.taxBranchId ? (await source.find(TaxBranch, input.taxBranchId)) !== null : true,
  }),
  rules: raiseProblemRules,
  write: (tx, { input: { title, description, employerId, taxBranchId }, caller, personId, today }) =>
    insertRow(tx.manager, CollectionProblem, {
      id: tx.newId(),
      title,
      description,
      side: sideOf(caller),
      employerId: employerId ?? null,
      taxBranchId: taxBranchId ?? null,
      raisedById: personId,
      raisedOn: today,
      solution: null,
      solvedById: null,
      solvedOn: null,
      version: 1,
    }),
});
