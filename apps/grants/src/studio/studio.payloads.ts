import { connectionOf, payloadOf } from '@unionhall/graphql';
import { Studio } from './studio.entity';

export const RegisterStudioPayload = payloadOf('RegisterStudio', 'studio', () => Studio);
export const VerifyStudioPayload = payloadOf('VerifyStudio', 'studio', () => Studio);
export const StudioConnection = connectionOf('Studio', '劳模创新工作室', () => Studio);
