import { judge, localDate } from '@unionhall/kernel';
import { type RegisterTradeUnionFacts, registerTradeUnionRules } from './register-trade-union.rule';

const facts: RegisterTradeUnionFacts = {
  union: { name: '示例镇总工会', kind: 'township', parentId: 'federation', formedOn: localDate('2026-03-10') },
  today: localDate('2026-03-10'),
  parent: { name: '示例市总工会', kind: 'city-federation' },
  head: '示例市总工会',
  nameIsTaken: false,
};
const refusals = (change: Partial<RegisterTradeUnionFacts> = {}, union: Partial<RegisterTradeUnionFacts['union']> = {}) => judge(registerTradeUnionRules, { ...facts, ...change, union: { ...facts.union, ...union } }).refusals;
const codes = (change?: Partial<RegisterTradeUnionFacts>, union?: Partial<RegisterTradeUnionFacts['union']>) => refusals(change, union).map(({ clause, code }) => `${clause} ${code}`);

it('takes a union under one above it', () => expect(codes()).toEqual([]));

describe('HOUSE-4: a union has a name', () => {
  it.each(['', ' ', '\u3000'])('refuses %j', (name) => expect(codes({}, { name })).toEqual(['HOUSE-4 house.empty']));
});

it('HOUSE-3: refuses a name that stands under the same union', () => expect(codes({ nameIsTaken: true })).toEqual(['HOUSE-3 finance-collection.union-name-taken']));

it('HOUSE-2: refuses a union above that nobody registered', () => expect(refusals({ parent: null })).toMatchObject([{ clause: 'HOUSE-2', code: 'house.not-registered', path: ['parentId'], facts: { id: 'federation' } }]));

describe('HOUSE-3: the tree has one head', () => {
  const head = { name: '示例市总工会', kind: 'city-federation', parentId: null } as const;
  it('takes the first', () => expect(codes({ parent: null, head: null }, head)).toEqual([]));
  it('refuses a second', () => expect(codes({ parent: null }, head)).toEqual(['HOUSE-3 finance-collection.union-tree-has-head']));
});

describe('HOUSE-4: a union is under one of a higher kind, so that the tree has no cycle', () => {
  const under = (kind: RegisterTradeUnionFacts['union']['kind'], parentKind: RegisterTradeUnionFacts['union']['kind']) => codes({ parent: { name: '示例', kind: parentKind } }, { kind });
  it.each([['grassroots', 'joint'], ['joint', 'park'], ['park', 'township'], ['park', 'industry'], ['township', 'county-federation'], ['county-federation', 'city-federation']] as const)('takes %s under %s', (kind, parentKind) => expect(under(kind, parentKind)).toEqual([]));
  it.each([['grassroots', 'grassroots'], ['park', 'joint'], ['township', 'industry'], ['city-federation', 'county-federation']] as const)('refuses %s under %s', (kind, parentKind) => expect(under(kind, parentKind)).toEqual(['HOUSE-4 finance-collection.union-not-above']));
  it('takes a county’s federation at the head', () => expect(codes({ parent: null, head: null }, { kind: 'county-federation', parentId: null })).toEqual([]));
  it('refuses any other union at the head', () => expect(codes({ parent: null, head: null }, { kind: 'industry', parentId: null })).toEqual(['HOUSE-4 finance-collection.union-not-above']));
});

it('HOUSE-5: refuses a union that is formed tomorrow', () => expect(codes({}, { formedOn: localDate('2026-03-11') })).toEqual(['HOUSE-5 finance-collection.union-not-formed-yet']));
