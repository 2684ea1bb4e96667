import { act, insertRow } from '@unionhall/database';
import { unitsByBranch } from '../conference/joint-conference.queries';
import { TaxBranch } from '../tax-branch/tax-branch.entity';
import { TradeUnion } from '../trade-union/trade-union.entity';
import { assessCollectionWorkRules, totalOf } from './assess-collection-work.rule';
import { CollectionAssessment, CollectionAssessmentLine } from './collection-assessment.entity';
import { AssessCollectionWorkInput } from './collection-assessment.inputs';

/** Assesses a union's work and its branch's collection on one sheet (同布置、同检查、同考核、同奖惩) [BH-6]. */
export const assessCollectionWork = act({
  name: 'assessCollectionWork',
  description: '工会工作与经费代收同一张表考核。Assesses a union’s work and its branch’s collection on one sheet [BH-6].',
  who: ['department-head', 'deputy', 'chief'],
  input: AssessCollectionWorkInput,
  object: CollectionAssessment,
  answers: 'assessment',
  gather: async (source, { input: { year, tradeUnionId, taxBranchId }, today }) => {
    const unionIsRegistered = (await source.find(TradeUnion, tradeUnionId)) !== null;
    const branchIsRegistered = (await source.find(TaxBranch, taxBranchId)) !== null;
    const [sheet] = await source.statements.query<object[]>('SELECT 1 FROM collection_assessment WHERE year = ? AND trade_union_id = ? AND tax_branch_id = ?', [year, tradeUnionId, taxBranchId]);
    const branch = (await unitsByBranch(source.statements, today)).find((each) => each.taxBranchId === taxBranchId);
    return { unionIsRegistered, branchIsRegistered, isAssessed: sheet !== undefined, units: branch?.employers ?? 0, unitsWithUnion: branch?.withUnion ?? 0 };
  },
  rules: assessCollectionWorkRules,
  write: async (tx, { input: { year, tradeUnionId, taxBranchId, lines, consequence }, units, unitsWithUnion, personId, today }) => {
    const sheet = await insertRow(tx.manager, CollectionAssessment, { id: tx.newId(), year, tradeUnionId, taxBranchId, totalHundredths: totalOf(lines), units, unitsWithUnion, consequence, assessedById: personId, assessedOn: today, version: 1 });
    for (const { side, title, weight, score } of lines) await insertRow(tx.manager, CollectionAssessmentLine, { id: tx.newId(), assessmentId: sheet.id, side, title, weight, score });
    return sheet;
  },
});
