import { addDays, dayInShanghai, type LocalDate } from '@unionhall/kernel';
import { type DemonstrationYear, type GraphClient, personaDefinitions, playCompetition } from '@unionhall/standalone';
import { as, type BusyActs, type Changed, sha256 } from './busy-acts';

/** A post is won in open competition, decided on and taken up; a month’s allowances are locked under the decision of the year; somebody is assessed by his objectives [WZ-7, CP-9, WZ-14]. */
export async function compete(acts: BusyActs): Promise<void> {
  const { house } = acts;
  const assessed = await setObjectives(acts);
  await playCompetition(yearOf(acts));
  const [run] = await house.sql<Changed>('personnel', 'SELECT id, version FROM allowance_run');
  const [decided] = await house.sql<{ id: string }>('personnel', "SELECT id FROM decision_copy WHERE subject_type = 'AllowanceYear'");
  const [payee] = await house.sql<{ id: string }>('finance-collection', 'SELECT id FROM payee_account WHERE employer_id IS NOT NULL LIMIT 1');
  await acts.do('head-of-office', 'LockAllowances', { allowanceRunId: run!.id, expectedVersion: run!.version, decisionId: decided!.id, payeeAccountId: payee!.id });
  await acts.do('head-of-office', 'ConcludePerformanceAssessment', { assessmentId: assessed.id, expectedVersion: assessed.version });
  await house.settle();
}

/** The house as the demonstration’s year plays in it: what others are told arrives before anybody looks. */
function yearOf({ house, client }: BusyActs): DemonstrationYear {
  const run: GraphClient['run'] = async (claims, name, variables) => {
    await house.settle();
    return client.run(claims, name, variables);
  };
  return {
    client: { ...client, run },
    as,
    since: '2026-01-01',
    get today() {
      return dayInShanghai(house.now);
    },
    moveTo: async (day) => {
      if (day > dayInShanghai(house.now)) house.now = new Date(`${day}T02:00:00Z`);
    },
  };
}

/** Objectives of a professional union worker that end today, one of them reached in part, with a recognition on top. */
async function setObjectives(acts: BusyActs): Promise<Changed> {
  const today: LocalDate = dayInShanghai(acts.house.now);
  const cycle = await acts.do('officer', 'OpenPerformanceCycle', { name: '示例考核', from: addDays(today, -30), until: today });
  const objectives = [{ measure: 'CONTESTS_HELD', title: '示例竞赛', target: 3, weight: 60 }, { measure: 'UNIONS_FORMED', title: '示例建会', target: 1, weight: 40 }];
  const assessment = await acts.do<Changed & { objectives: readonly Changed[] }>('head-of-office', 'SetObjectives', { cycleId: cycle.id, personId: personaDefinitions['union-worker'].personId, objectives });
  const result = { objectiveId: assessment.objectives[0]!.id, source: '示例通知', amount: 2, achievedOn: today, description: '示例竞赛', evidenceSha256: sha256('contest') };
  await acts.do('officer', 'RecordObjectiveResult', result);
  await acts.do('officer', 'RecordRecognition', { assessmentId: assessment.id, kind: 'HIGHLIGHT_WORK', title: '示例亮点', recognisedBy: '示例上级工会', recognisedOn: today, documentSha256: sha256('recognition') });
  return assessment;
}
