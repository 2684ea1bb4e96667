import { connectionOf, payloadOf } from '@unionhall/graphql';
import { GrantApplication } from './application.entity';

export const DraftApplicationPayload = payloadOf('DraftApplication', 'application', () => GrantApplication);
export const ReviseApplicationPayload = payloadOf('ReviseApplication', 'application', () => GrantApplication);
export const AgreeToApplicationPayload = payloadOf('AgreeToApplication', 'application', () => GrantApplication);
export const SubmitApplicationPayload = payloadOf('SubmitApplication', 'application', () => GrantApplication);
export const WithdrawApplicationPayload = payloadOf('WithdrawApplication', 'application', () => GrantApplication);
export const ReturnApplicationPayload = payloadOf('ReturnApplication', 'application', () => GrantApplication);
export const ConfirmEligibilityPayload = payloadOf('ConfirmEligibility', 'application', () => GrantApplication);
export const RejectEligibilityPayload = payloadOf('RejectEligibility', 'application', () => GrantApplication);
export const GrantApplicationConnection = connectionOf('GrantApplication', '资助申请', () => GrantApplication);
