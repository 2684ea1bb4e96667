import { judge } from '@unionhall/kernel';
import { undoEmployerMergerRules } from './undo-employer-merger.rule';

const codes = (mergedIntoId: string | null, reason = '示例依据') => judge(undoEmployerMergerRules, { input: { reason }, employer: { name: '示例厂', mergedIntoId } }).refusals.map(({ clause, code }) => `${clause} ${code}`);

it('takes a merger that stands', () => expect(codes('another')).toEqual([]));
it('HOUSE-1: refuses where there is none', () => expect(codes(null)).toEqual(['HOUSE-1 finance-collection.employer-not-merged']));
it('HOUSE-4: refuses a blank reason', () => expect(codes('another', '\u3000')).toEqual(['HOUSE-4 house.empty']));
