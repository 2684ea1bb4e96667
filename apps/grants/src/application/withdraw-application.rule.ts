import { applicationIsWithdrawable, callerIsAuthor } from './stage.rule';

export const withdrawApplicationRules = [applicationIsWithdrawable, callerIsAuthor];
