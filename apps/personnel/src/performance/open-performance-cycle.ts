import { act, insertRow } from '@unionhall/database';
import { establishmentOfStatus } from '../establishment/establishment-of-status';
import { Establishment } from '../establishment/establishment.entity';
import { openPerformanceCycleRules } from './open-performance-cycle.rule';
import { OpenPerformanceCycleInput } from './performance.inputs';
import { PerformanceCycle } from './performance-cycle.entity';

/** Opens a period of assessment, with the bounds and points of its final mark (开启考核周期) [WZ-14]. */
export const openPerformanceCycle = act({
  name: 'openPerformanceCycle',
  description: '开启目标考核周期,评分公式、等次界限、加分和申诉期限随之确定。Opens a period of objective-based assessment; formula, bounds, points and days of appeal are fixed with it [WZ-14].',
  who: ['officer', 'department-head'],
  under: 'personnel',
  input: OpenPerformanceCycleInput,
  object: PerformanceCycle,
  answers: 'performanceCycle',
  gather: async (source, { input: { name, from, until } }) => {
    // Two periods over the same days queue at the establishment of those they assess, which is always there.
    await source.toChange(Establishment, await establishmentOfStatus(source.statements, 'professional-union-worker'));
    const cycles = await source.statements.query<{ name: string; from: string; until: string }[]>('SELECT name, from_day AS `from`, until_day AS `until` FROM performance_cycle', []);
    return { overlapping: cycles.filter((cycle) => cycle.from <= until && from <= cycle.until), nameIsTaken: cycles.some((cycle) => cycle.name === name.trim()) };
  },
  rules: openPerformanceCycleRules,
  write: (tx, { input: { name, from, until, qualifiedFrom, excellentFrom, recognitionPoints, recognitionPointsMost, appealDays }, personId: openedById }) =>
    insertRow(tx.manager, PerformanceCycle, { id: tx.newId(), name: name.trim(), from, until, formula: 'weighted-completion', qualifiedFrom, excellentFrom, recognitionPoints, recognitionPointsMost, appealDays, openedById, version: 1 }),
});
