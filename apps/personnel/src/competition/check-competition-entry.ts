import { act } from '@unionhall/database';
import { checkCompetitionEntryRules } from './check-competition-entry.rule';
import { CompetitionEntry, CompetitionEntryCheck } from './competition-entry.entity';
import { competitionEntryLife } from './competition-entry.life';
import { CompetitionCondition } from './competition.entity';
import { CheckCompetitionEntryInput } from './competition.inputs';

/** Checks an entry against each condition of the notice (竞聘资格审查); whoever misses one is out, and sees which and why. */
export const checkCompetitionEntry = act({
  name: 'checkCompetitionEntry',
  description: '竞聘资格审查:逐项给出结果及证明材料或理由,一项不符即不合格,本人可见。Checks an entry against each condition, with the document that proved it or the reason; the entrant sees each.',
  who: ['officer', 'department-head'],
  under: 'personnel',
  input: CheckCompetitionEntryInput,
  object: CompetitionEntry,
  answers: 'competitionEntry',
  about: ({ entryId }) => entryId,
  gather: async (source, { input: { entryId, expectedVersion } }) => {
    const entry = await source.toChange(CompetitionEntry, entryId, expectedVersion);
    return { entry, conditions: await source.children(CompetitionCondition, 'competitionId', entry.competitionId) };
  },
  rules: checkCompetitionEntryRules,
  write: async (tx, { input: { checks }, entry, personId: checkedById, now }) => {
    const rows = checks.map(({ conditionId, met, reason, documentSha256 }) => ({ id: tx.newId(), entryId: entry.id, conditionId, met, reason: reason?.trim() || null, documentSha256: documentSha256 ?? null, checkedById, actId: tx.actId }));
    await tx.manager.insert(CompetitionEntryCheck, rows);
    return competitionEntryLife.move(tx, entry, checks.every(({ met }) => met) ? 'checkCompetitionEntryPassing' : 'checkCompetitionEntryFailing', now);
  },
});
