import { judge, localDate } from '@unionhall/kernel';
import { type ConflictFacts, conflictRules, type JointApplicationFact, type RelationFact } from './conflict.rule';

const facts: ConflictFacts = {
  path: ['expertId'],
  today: localDate('2026-03-10'),
  conflictYears: 3,
  application: { title: '示例夹具改进', employerId: 'plant', teamMemberIds: ['author', 'member'] },
  expert: { personId: 'expert' },
  employments: [{ employerId: 'elsewhere', kind: 'employment', from: localDate('2010-01-01'), to: null }],
  relations: [],
  jointApplications: [],
  declaredOn: null,
  employers: new Map([
    ['plant', { name: '示例机械厂', mergedIntoId: null, names: [] }],
    [
      'workshop',
      {
        name: '示例车间',
        mergedIntoId: 'plant',
        names: [
          { name: '示例作坊', from: localDate('2012-01-01') },
          { name: '示例工场', from: localDate('2014-12-31') },
          { name: '示例车间', from: localDate('2015-01-01') },
        ],
      },
    ],
    ['elsewhere', { name: '示例研究所', mergedIntoId: null, names: [] }],
  ]),
};
const refusals = (changes: Partial<ConflictFacts>) => judge(conflictRules, { ...facts, ...changes }).refusals;
const codes = (changes: Partial<ConflictFacts>) => refusals(changes).map(({ clause, code }) => `${clause} ${code}`);
const worked = (employerId: string, to: string | null, kind: 'employment' | 'secondment' = 'employment') => ({ employments: [{ employerId, kind, from: localDate('2015-01-01'), to: to === null ? null : localDate(to) }] });
const related = (relation: Partial<RelationFact>): Partial<ConflictFacts> => ({
  relations: [{ id: 'relation', kind: 'kinship', personId: 'expert', otherPersonId: 'member', employerId: null, from: localDate('2020-01-01'), withdrawnOn: null, ...relation }],
});

const joint = (application: Partial<JointApplicationFact>): Partial<ConflictFacts> => ({
  jointApplications: [{ title: '示例旧项目', personId: 'expert', otherPersonId: 'member', on: localDate('2023-03-10'), ...application }],
});

const WORKS = ['CP-6 grants.expert-works-at-the-unit'];
const WORKED = ['CP-6 grants.expert-worked-at-the-unit'];
const RELATED = ['CP-6 grants.expert-related-to-team'];
const INTERESTED = ['CP-6 grants.expert-interested-in-unit'];

it('lets a stranger review', () => expect(codes({})).toEqual([]));

it.each<[string, Partial<ConflictFacts>, readonly string[]]>([
  ['an employment that lasts', worked('plant', null), WORKS],
  ['an employment that ends today', worked('plant', '2026-03-10'), WORKS],
  ['a secondment that lasts', worked('plant', null, 'secondment'), WORKS],
  ['a secondment that ended yesterday', worked('plant', '2026-03-09', 'secondment'), WORKED],
  ['an employment that ended yesterday', worked('plant', '2026-03-09'), WORKED],
  ['the last day of three years', worked('plant', '2023-03-10'), WORKED],
  ['the day after three years', worked('plant', '2023-03-09'), []],
  ['three years after a 29 February', { ...worked('plant', '2024-02-29'), today: localDate('2027-02-28') }, WORKED],
  ['a day later', { ...worked('plant', '2024-02-29'), today: localDate('2027-03-01') }, []],
  ['four years after a 29 February', { ...worked('plant', '2024-02-29'), conflictYears: 4, today: localDate('2028-02-29') }, WORKED],
  ['a day later, in a leap year', { ...worked('plant', '2024-02-29'), conflictYears: 4, today: localDate('2028-03-01') }, []],
  ['other years in force', { ...worked('plant', '2023-03-09'), conflictYears: 4 }, WORKED],
  ['a unit that was merged into the applying one', worked('workshop', '2025-01-01'), WORKED],
  ['a unit the applying one was merged into', { ...worked('plant', null), application: { ...facts.application, employerId: 'workshop' } }, WORKS],
  ['another unit', worked('elsewhere', null), []],
])('looks at where the expert worked: %s', (_what, changes, expected) => expect(codes(changes)).toEqual(expected));

it.each<[string, Partial<ConflictFacts>, readonly string[]]>([
  ['kinship', related({}), RELATED],
  ['teacher and student, from the other side', related({ kind: 'teacher-student', personId: 'author', otherPersonId: 'expert' }), RELATED],
  ['a shared patent', related({ kind: 'shared-patent' }), RELATED],
  ['a declared interest in a member', related({ kind: 'declared-interest' }), RELATED],
  ['an interest a member declared in the expert', related({ kind: 'declared-interest', personId: 'member', otherPersonId: 'expert' }), RELATED],
  ['somebody else', related({ otherPersonId: 'stranger' }), []],
  ['a relation that begins today', related({ from: localDate('2026-03-10') }), RELATED],
  ['a relation that begins tomorrow', related({ from: localDate('2026-03-11') }), []],
  ['a relation withdrawn today', related({ withdrawnOn: localDate('2026-03-10') }), []],
  ['a relation withdrawn tomorrow', related({ withdrawnOn: localDate('2026-03-11') }), RELATED],
  ['a declared interest in the unit', related({ kind: 'declared-interest', otherPersonId: null, employerId: 'plant' }), INTERESTED],
  ['in a unit merged into it', related({ kind: 'declared-interest', otherPersonId: null, employerId: 'workshop' }), INTERESTED],
  ['an interest in the unit a member declared in the expert', related({ kind: 'declared-interest', personId: 'stranger', otherPersonId: 'expert', employerId: 'plant' }), []],
  ['supply to the unit', related({ kind: 'supply', otherPersonId: null, employerId: 'plant' }), INTERESTED],
  ['supply to another unit', related({ kind: 'supply', otherPersonId: null, employerId: 'elsewhere' }), []],
  ['an interest in no unit', related({ kind: 'declared-interest', otherPersonId: 'stranger', employerId: null }), []],
  ['in another unit', related({ kind: 'declared-interest', otherPersonId: null, employerId: 'elsewhere' }), []],
])('looks at relations: %s', (_what, changes, expected) => expect(codes(changes)).toEqual(expected));

it.each<[string, Partial<ConflictFacts>, readonly string[]]>([
  ['the last day of three years', joint({}), ['CP-6 grants.expert-applied-with-team']],
  ['the day after', joint({ on: localDate('2023-03-09') }), []],
  ['with somebody who is not of this team', joint({ otherPersonId: 'stranger' }), []],
  ['of another expert', joint({ personId: 'colleague' }), []],
])('looks at what was applied for together: %s', (_what, changes, expected) => expect(codes(changes)).toEqual(expected));

it('keeps members of the team and who declared a conflict before away', () => {
  expect(codes({ expert: { personId: 'author' } })).toEqual(['CP-6 grants.expert-in-team']);
  expect(codes({ declaredOn: localDate('2026-03-01') })).toEqual(['CP-6 grants.expert-declared-conflict']);
});

it('shows the way of a conflict: each new name since, each merger, and the last day of it', () =>
  expect(refusals(worked('workshop', '2025-01-01'))).toMatchObject([
    {
      facts: { unit: '示例车间', kind: 'employment', employer: '示例机械厂', renames: ['示例工场 → 示例车间 (2015-01-01)'], mergers: ['示例车间 → 示例机械厂'], until: '2025-01-01', years: 3, lastDay: '2028-01-01' },
      remedy: 'choose-another-expert-or-wait',
    },
  ]));

it('shows where a relation is declared, since when, and with whom of the team', () =>
  expect(refusals(related({}))).toMatchObject([{ facts: { place: 2, relation: 'kinship', from: '2020-01-01', relationId: 'relation' } }]));

it('shows which project was applied for together, and until when it binds', () =>
  expect(refusals(joint({}))).toMatchObject([{ facts: { place: 2, project: '示例旧项目', on: '2023-03-10', years: 3, lastDay: '2026-03-10' } }]));

it('tells every conflict at once', () =>
  expect(codes({ ...worked('plant', null), ...related({}), declaredOn: localDate('2026-03-01') })).toEqual([...WORKS, ...RELATED, 'CP-6 grants.expert-declared-conflict']));
