import { type LocalDate, ok, refuse, type Rule } from '@unionhall/kernel';
import { type enumLabels, rule } from '@unionhall/rulebook';

type Kind = keyof (typeof enumLabels)['TradeUnionKind'];

/** How far below the head of the tree each kind stands: a union stands under one of a smaller number, so that no union is above itself. */
const TIERS: Readonly<Record<Kind, number>> = { 'city-federation': 0, 'county-federation': 1, industry: 2, township: 2, park: 3, joint: 4, grassroots: 5 };

/** What the rules of registerTradeUnion look at. */
export interface RegisterTradeUnionFacts {
  /** The union as it is to be registered. */
  readonly union: { readonly name: string; readonly kind: Kind; readonly parentId: string | null; readonly formedOn: LocalDate };
  readonly today: LocalDate;
  /** The union it names as the one above; null when it names none, or one that nobody registered. */
  readonly parent: { readonly name: string; readonly kind: Kind } | null;
  /** The name of the union at the head of the tree, or null while there is none. */
  readonly head: string | null;
  /** Whether a union of this name stands under the same one already. */
  readonly nameIsTaken: boolean;
}

/** HOUSE-4: a union has a name; blanks are none. */
export const unionIsNamed = rule<RegisterTradeUnionFacts>('HOUSE-4', 'house.empty', ({ union: { name } }) =>
  name.trim() === '' ? refuse({ path: ['name'], facts: {}, remedy: 'fill-it-in' }) : ok,
);

/** HOUSE-3: under one union, a name stands once. */
export const unionNameIsNew = rule<RegisterTradeUnionFacts>('HOUSE-3', 'finance-collection.union-name-taken', ({ union: { name }, parent, nameIsTaken }) =>
  nameIsTaken ? refuse({ path: ['name'], facts: { name, parent: parent?.name ?? name }, remedy: 'use-the-registered-union' }) : ok,
);

/** HOUSE-2: the union above is in the register. */
export const parentIsRegistered = rule<RegisterTradeUnionFacts>('HOUSE-2', 'house.not-registered', ({ union: { parentId }, parent }) =>
  parentId && parent === null ? refuse({ path: ['parentId'], facts: { id: parentId }, remedy: 'use-a-registered-one' }) : ok,
);

/** HOUSE-3: one federation stands at the head of the tree; every other union is under one. */
export const treeHasOneHead = rule<RegisterTradeUnionFacts>('HOUSE-3', 'finance-collection.union-tree-has-head', ({ union: { parentId }, head }) =>
  parentId || head === null ? ok : refuse({ path: ['parentId'], facts: { head }, remedy: 'name-the-union-above' }),
);

/** HOUSE-4: a union stands under one of a higher kind, and at the head stands a federation. */
export const parentIsAbove = rule<RegisterTradeUnionFacts>('HOUSE-4', 'finance-collection.union-not-above', ({ union: { kind, parentId }, parent }) => {
  if (parent !== null) return TIERS[parent.kind] < TIERS[kind] ? ok : refuse({ path: ['parentId'], facts: { kind, parent: parent.name, parentKind: parent.kind }, remedy: 'name-the-union-above' });
  return parentId || TIERS[kind] <= TIERS['county-federation'] ? ok : refuse({ path: ['parentId'], facts: { kind, parent: null, parentKind: null }, remedy: 'name-the-union-above' });
});

/** HOUSE-5: a union is registered once it is formed. */
export const unionIsFormed = rule<RegisterTradeUnionFacts>('HOUSE-5', 'finance-collection.union-not-formed-yet', ({ union: { formedOn }, today }) =>
  formedOn <= today ? ok : refuse({ path: ['formedOn'], facts: { formedOn, today }, remedy: 'register-it-once-formed' }),
);

export const registerTradeUnionRules: readonly Rule<RegisterTradeUnionFacts>[] = [unionIsNamed, unionNameIsNew, parentIsRegistered, treeHasOneHead, parentIsAbove, unionIsFormed];
