import type { Caller, Role } from '@unionhall/contracts';
import { labelledEnum, type LabelledValue } from '@unionhall/graphql';
import { registerPolicy } from './employer/employer.entity';

export const CollectionSideEnum = labelledEnum('CollectionSide', '代收工作的一方。A side of the collection: the union or the tax bureau.');
export type CollectionSide = LabelledValue<'CollectionSide'>;

/** Who reads the joint work of union and tax bureau: both sides, and those who watch over them [BH-8]. */
export const bothSides = registerPolicy.to;

/** Who does the joint work for either side. */
export const eitherSide = ['officer', 'department-head', 'accountant', 'professional-union-worker', 'tax-officer'] as const satisfies readonly Role[];

/** The side somebody acts for. */
export const sideOf = ({ roles }: Pick<Caller, 'roles'>): CollectionSide => (roles.includes('tax-officer') ? 'tax' : 'union');
