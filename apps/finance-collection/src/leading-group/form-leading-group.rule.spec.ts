import { judge, localDate } from '@unionhall/kernel';
import { type FormLeadingGroupFacts, formLeadingGroupRules } from './form-leading-group.rule';

const facts: FormLeadingGroupFacts = {
  input: { headId: 'chair', deputyHeadId: 'director', deputyHeadPost: 'deputy-director', members: [{ personId: 'officer' }], formedOn: localDate('2026-03-10'), document: '示例文件' },
  today: localDate('2026-03-10'),
  unregistered: [],
  headIsChief: true,
  earlierFormedOn: localDate('2026-03-09'),
};
const codes = (change: Partial<FormLeadingGroupFacts> = {}, input: Partial<FormLeadingGroupFacts['input']> = {}) => judge(formLeadingGroupRules, { ...facts, ...change, input: { ...facts.input, ...input } }).refusals.map(({ clause, code }) => `${clause} ${code}`);

it('takes the chair, the deputy director and their group', () => {
  expect(codes()).toEqual([]);
  expect(codes({ earlierFormedOn: null }, { members: [], formedOn: localDate('2020-01-01') })).toEqual([]);
});

describe('BH-3: chair and deputy director', () => {
  it('refuses a head who is not the chair', () => expect(codes({ headIsChief: false })).toEqual(['BH-3 finance-collection.leading-group-head']));
  it.each(['director', 'other'] as const)('refuses a deputy head who is %s', (deputyHeadPost) => expect(codes({}, { deputyHeadPost })).toEqual(['BH-3 finance-collection.leading-group-deputy-head']));
});

it('HOUSE-2: refuses somebody nobody registered', () => expect(codes({ unregistered: [{ path: ['headId'], id: 'chair' }] })).toEqual(['HOUSE-2 house.not-registered']));

describe('HOUSE-3: nobody twice', () => {
  it.each([['the head as deputy head', { deputyHeadId: 'chair' }], ['the head as member', { members: [{ personId: 'chair' }] }], ['a member twice', { members: [{ personId: 'officer' }, { personId: 'officer' }] }]])('refuses %s', (_what, input) =>
    expect(codes({}, input)).toEqual(['HOUSE-3 finance-collection.leading-group-twice']),
  );
});

describe('HOUSE-5: formed already, after the earlier one', () => {
  it.each(['2026-03-09', '2026-03-11'])('refuses %s', (day) => expect(codes({}, { formedOn: localDate(day) })).toEqual(['HOUSE-5 finance-collection.leading-group-day']));
});

it('HOUSE-4: refuses no document', () => expect(codes({}, { document: ' ' })).toEqual(['HOUSE-4 house.empty']));
