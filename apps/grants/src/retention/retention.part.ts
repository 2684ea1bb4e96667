import type { DepartmentPart } from '@unionhall/graphql';
import { anonymiseApplication } from './anonymise-application';

export const retentionPart: DepartmentPart = { acts: [anonymiseApplication] };
