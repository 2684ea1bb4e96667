import type { DepartmentPart } from '@unionhall/graphql';
import { AwardObjectionHistoryFields } from './objection-history.fields';

export const objectionHistoryPart: DepartmentPart = { resolvers: [AwardObjectionHistoryFields] };
