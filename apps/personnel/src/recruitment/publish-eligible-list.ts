import { act, type FactSource, insertRow } from '@unionhall/database';
import { lastWorkingDayAfter, monthsAfter } from '@unionhall/kernel';
import { EligibleList, EligibleListLine } from './eligible-list.entity';
import { rankCandidates } from './eligible-list.rule';
import { InterviewPanelist, InterviewScore } from './interview.entity';
import { openedScores } from '../panel/opened-scores';
import { publishEligibleListRules } from './publish-eligible-list.rule';
import { RecruitmentBatch } from './recruitment-batch.entity';
import { recruitmentBatchLife } from './recruitment-batch.life';
import { RecruitmentCandidate } from './recruitment-candidate.entity';
import { recruitmentCandidateLife } from './recruitment-candidate.life';
import { RecruitmentBatchInput } from './recruitment-tests.inputs';

/** Opens the scores, makes the list by the weights of the notice and publishes it (公示入围名单); nobody writes a place by hand. */
export const publishEligibleList = act({
  name: 'publishEligibleList',
  description: '启封评分,按公告权重计算综合成绩,产生入围和候补名单并公示;名次不得手工填写。Opens the scores, makes the list by the weights of the notice, and publishes it [WZ-3, CP-4].',
  who: ['officer', 'department-head'],
  under: 'personnel',
  input: RecruitmentBatchInput,
  object: EligibleList,
  answers: 'eligibleList',
  gather: async (source, { input: { batchId, expectedVersion }, today }) => {
    const batch = await source.toChange(RecruitmentBatch, batchId, expectedVersion);
    const candidates = await source.children(RecruitmentCandidate, 'batchId', batchId);
    const tested = candidates.filter(({ state }) => state === 'tested');
    const panel = await source.children(InterviewPanelist, 'batchId', batchId);
    const scores = await scoresOf(source, tested);
    const opened = await openedScores(source, batchId, scores);
    return { batch, candidates, tested, scores, opened, expected: tested.length * panel.length, broken: opened.filter((score) => score === null).length, publicityLast: lastWorkingDayAfter(today, batch.publicityWorkingDays) };
  },
  rules: publishEligibleListRules,
  write: async (tx, { batch, candidates, tested, opened, publicityLast, personId: publishedById, today: publishedOn, now }) => {
    const scoresOfCandidate = (id: string) => opened.flatMap((score) => (score?.candidateId === id ? [score.score] : [])).toSorted((one, other) => one - other);
    const lines = rankCandidates(
      tested.map(({ id, writtenMark }) => ({ id, writtenMark: writtenMark!, scores: scoresOfCandidate(id), registration: candidates.findIndex((each) => each.id === id) })),
      batch.writtenWeight,
    );
    const list = await insertRow(tx.manager, EligibleList, { id: tx.newId(), batchId: batch.id, rule: 'composite-written-interview-registration', publishedOn, publicityLast: publicityLast!, validUntil: monthsAfter(publicityLast!, batch.listMonths), publishedById, version: 1 });
    for (const { id, ...line } of lines) {
      const candidate = tested.find((each) => each.id === id)!;
      const within = line.place <= batch.places;
      await insertRow(tx.manager, EligibleListLine, { id: tx.newId(), listId: list.id, candidateId: id, personId: candidate.personId, outcome: within ? 'eligible' : 'reserve', interviewScores: scoresOfCandidate(id), ...line });
      await recruitmentCandidateLife.move(tx, candidate, within ? 'publishEligibleListWithin' : 'publishEligibleListBehind', now);
    }
    await recruitmentBatchLife.move(tx, batch, 'publishEligibleList', now);
    return list;
  },
  about: ({ batchId }) => batchId,
});

async function scoresOf(source: FactSource, tested: readonly RecruitmentCandidate[]): Promise<InterviewScore[]> {
  const scores = await Promise.all(tested.map(({ id }) => source.children(InterviewScore, 'candidateId', id)));
  return scores.flat();
}
