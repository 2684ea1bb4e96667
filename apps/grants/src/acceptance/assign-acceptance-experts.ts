import { notFound } from '@unionhall/contracts';
import { act, type FactSource, guardedUpdate, insertRow, rowsOf } from '@unionhall/database';
import { type LocalDate, NeedsInput } from '@unionhall/kernel';
import { GrantApplication } from '../application/application.entity';
import { Award } from '../award/award.entity';
import { GrantExpert } from '../expert/expert.entity';
import { candidateFacts } from '../review/candidate-facts';
import { haveCandidateFacts } from '../review/have-candidate-facts';
import { AcceptanceJudge } from './acceptance-opinion.entity';
import { Acceptance } from './acceptance.entity';
import { AssignAcceptanceExpertsInput } from './acceptance.inputs';
import { assignAcceptanceExpertsRules } from './assign-acceptance-experts.rule';

/** Assigns the experts who judge an acceptance (指派验收专家); whoever has a conflict of interest is refused beforehand, as for a review [CP-6]. */
export const assignAcceptanceExperts = act({
  name: 'assignAcceptanceExperts',
  description: '指派验收专家,有利益冲突的不予指派。Assigns the experts who judge an acceptance; conflicts of interest are refused.',
  who: ['officer', 'department-head'],
  under: 'innovation-fund',
  input: AssignAcceptanceExpertsInput,
  object: Acceptance,
  answers: 'acceptance',
  ask: async (ask, input, source) => {
    const { awardId } = await source.toRead(Acceptance, input.acceptanceId);
    const { applicationId } = await source.toRead(Award, awardId);
    // "May I?" is asked before experts are named; the acceptance can be judged all the same.
    if ('expertIds' in input) await haveCandidateFacts(ask, source, [applicationId], input.expertIds);
    return { applicationId };
  },
  gather: async (source, { input, today, asked: { applicationId } }) => {
    const acceptance = await source.toChange(Acceptance, input.acceptanceId, input.expectedVersion);
    const named = 'expertIds' in input ? await namedExperts(source, input.expertIds, applicationId, acceptance, today) : { experts: [], candidates: null };
    return { acceptance, ...named, candidates: () => named.candidates ?? needExperts() };
  },
  rules: assignAcceptanceExpertsRules,
  write: async (tx, { acceptance, experts, today }) => {
    for (const { id: expertId, personId } of experts) await insertRow(tx.manager, AcceptanceJudge, { id: tx.newId(), acceptanceId: acceptance.id, expertId, personId, assignedOn: today });
    return guardedUpdate(tx.manager, Acceptance, acceptance, { judgeIds: [...acceptance.judgeIds, ...experts.map(({ personId }) => personId)] });
  },
  about: ({ acceptanceId }) => acceptanceId,
});

function needExperts(): never {
  throw new NeedsInput('expertIds');
}

async function namedExperts(source: FactSource, expertIds: readonly string[], applicationId: string, acceptance: Acceptance, today: LocalDate) {
  const application = await source.toRead(GrantApplication, applicationId);
  const found = await rowsOf(source.statements, GrantExpert, 'WHERE id IN (?)', [expertIds]);
  const experts = expertIds.map((id) => found.find((expert) => expert.id === id) ?? missing(id));
  const factsOf = await candidateFacts(source, today, [application], experts);
  const candidates = experts.map((expert, index) => ({ ...factsOf(application, expert, ['expertIds', String(index)]), isJudge: acceptance.judgeIds.includes(expert.personId) }));
  return { experts, candidates };
}

function missing(id: string): never {
  throw notFound('GrantExpert', id);
}
