import type { DepartmentPart } from '@unionhall/graphql';
import { AllowanceLineResolver, AllowanceRequestResolver, AllowanceRunResolver, AllowanceYearResolver, PersonAllowancesResolver, PostAllowanceResolver, PostAllowancesResolver } from './allowance.resolver';
import { AllowanceLine, AllowanceRequest, AllowanceRun } from './allowance-run.entity';
import { allowanceRunLife } from './allowance-run.life';
import { AllowanceYear } from './allowance-year.entity';
import { lockAllowances } from './lock-allowances';
import { PostAllowance } from './post-allowance.entity';
import { proposeAllowanceYear } from './propose-allowance-year';
import { runAllowances } from './run-allowances';
import { setPostAllowance } from './set-post-allowance';

export const allowancePart: DepartmentPart = {
  acts: [setPostAllowance, proposeAllowanceYear, runAllowances, lockAllowances],
  entities: [PostAllowance, AllowanceYear, AllowanceRun, AllowanceLine, AllowanceRequest],
  lives: [allowanceRunLife],
  resolvers: [AllowanceRunResolver, AllowanceLineResolver, AllowanceRequestResolver, AllowanceYearResolver, PostAllowanceResolver, PostAllowancesResolver, PersonAllowancesResolver],
};
