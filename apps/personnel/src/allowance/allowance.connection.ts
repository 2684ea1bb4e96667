import { connectionOf } from '@unionhall/graphql';
import { AllowanceLine, AllowanceRun } from './allowance-run.entity';
import { AllowanceYear } from './allowance-year.entity';

export const AllowanceRunConnection = connectionOf('AllowanceRun', '月度岗位津贴', () => AllowanceRun);
export const AllowanceLineConnection = connectionOf('AllowanceLine', '岗位津贴明细', () => AllowanceLine);
export const AllowanceYearConnection = connectionOf('AllowanceYear', '年度岗位津贴方案', () => AllowanceYear);
