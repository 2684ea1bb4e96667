import { openCaseOrMeasure } from '@unionhall/contracts';
import { act } from '@unionhall/database';
import { CompetitionEntry } from './competition-entry.entity';
import { competitionEntryLife } from './competition-entry.life';
import { ConcludeIntegrityCheckInput } from './competition.inputs';
import { concludeIntegrityCheckRules } from './conclude-integrity-check.rule';

/** Concludes the check of integrity (廉政审核), the gate before ability [WZ-1]; governance says yes or no, nothing more, and without its answer nobody passes. */
export const concludeIntegrityCheck = act({
  name: 'concludeIntegrityCheck',
  description: '廉政审核结论:德在才先,有未结案件或问责措施的不得通过;只查有无。Concludes the check of integrity, the gate before ability: nobody passes with an open case or a measure; governance is asked yes or no only [WZ-1].',
  who: ['officer', 'department-head'],
  under: 'personnel',
  input: ConcludeIntegrityCheckInput,
  object: CompetitionEntry,
  answers: 'competitionEntry',
  about: ({ entryId }) => entryId,
  ask: async (ask, { entryId }, source) => ask(openCaseOrMeasure, (await source.toRead(CompetitionEntry, entryId)).personId),
  gather: async (source, { input: { entryId, expectedVersion } }) => ({ entry: await source.toChange(CompetitionEntry, entryId, expectedVersion) }),
  rules: concludeIntegrityCheckRules,
  write: (tx, { input: { passed, finding }, entry, personId: integrityCheckedById, now }) =>
    competitionEntryLife.move(tx, entry, passed ? 'concludeIntegrityCheckPassing' : 'concludeIntegrityCheckFailing', now, { integrityFinding: finding.trim(), integrityCheckedById }),
});
