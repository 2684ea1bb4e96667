import { localDate } from '@unionhall/kernel';
import { conflictsOf, type RelationFacts } from './conflict.rule';

const DAY = localDate('2026-03-10');
const relation = (changes: Partial<RelationFacts> = {}): RelationFacts => ({
  kind: 'kinship',
  personId: 'anna',
  otherPersonId: 'worker',
  employerId: null,
  from: localDate('2020-01-01'),
  withdrawnOn: null,
  ...changes,
});
const person = (personId: string) => ({ personId, employerId: null });
const works = { personId: null, employerId: 'works' };
const found = (parties: Parameters<typeof conflictsOf>[1], ...relations: RelationFacts[]) => conflictsOf(['anna', 'bo'], parties, relations, DAY);

describe('CP-6: related to a party', () => {
  it('finds nobody where nothing relates', () => expect(found([person('worker'), works])).toEqual([]));
  it('finds a party himself', () => expect(found([person('bo')])).toEqual([{ personId: 'bo', reason: 'party' }]));
  it.each(['kinship', 'teacher-student', 'shared-patent', 'declared-interest'] as const)('finds %s to a party', (kind) =>
    expect(found([person('worker')], relation({ kind }))).toEqual([{ personId: 'anna', reason: kind }]),
  );
  it('finds it from the other side', () => expect(found([person('worker')], relation({ personId: 'worker', otherPersonId: 'anna' }))).toEqual([{ personId: 'anna', reason: 'kinship' }]));
  it('finds an interest in the employer', () =>
    expect(found([works], relation({ kind: 'declared-interest', otherPersonId: null, employerId: 'works' }))).toEqual([{ personId: 'anna', reason: 'declared-interest' }]));
  it('leaves out an interest in another employer', () => expect(found([works], relation({ otherPersonId: null, employerId: 'mill' }))).toEqual([]));
  it('leaves out a relation to somebody who is no party', () => expect(found([works, person('other')], relation())).toEqual([]));
  it('leaves out the employer another declared an interest in', () =>
    expect(found([works], relation({ personId: 'worker', otherPersonId: 'anna', employerId: 'works' }))).toEqual([]));
  it('counts from its first day', () => expect(found([person('worker')], relation({ from: DAY }))).toHaveLength(1));
  it('does not count before', () => expect(found([person('worker')], relation({ from: localDate('2026-03-11') }))).toEqual([]));
  it('does not count once withdrawn', () => expect(found([person('worker')], relation({ withdrawnOn: DAY }))).toEqual([]));
  it('names each kind once', () =>
    expect(found([person('worker'), person('cousin')], relation(), relation({ otherPersonId: 'cousin' }), relation({ kind: 'shared-patent' })).map(({ reason }) => reason)).toEqual(['kinship', 'shared-patent']));
});
