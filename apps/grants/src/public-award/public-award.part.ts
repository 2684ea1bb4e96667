import type { DepartmentPart } from '@unionhall/graphql';
import { PublicAwardResolver } from './public-award.resolver';

export const publicAwardPart: DepartmentPart = { resolvers: [PublicAwardResolver] };
