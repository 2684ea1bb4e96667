import { judge, localDate } from '@unionhall/kernel';
import { type KinshipFacts, noKinInLine } from './kinship.rule';

type Relation = KinshipFacts['relations'][number];
const kin: Relation = { kind: 'kinship', personId: 'winner', otherPersonId: 'over', from: localDate('2026-01-01'), withdrawnOn: null };
const codes = ({ relation = kin, until = null as string | null, personId = 'over', appointmentId = 'of-over' }) =>
  judge([noKinInLine], {
    coming: [{ path: ['entryId'], personId: 'winner', name: '林示例', from: localDate('2026-04-01'), endsAppointmentId: 'ending', line: [{ appointmentId, personId, post: '部长', from: localDate('2020-01-01'), until: until === null ? null : localDate(until) }] }],
    relations: [relation],
    today: localDate('2026-03-31'),
  }).refusals.map(({ clause, code, path }) => `${clause} ${code} ${path.join('.')}`);

const refused = ['CP-6 personnel.kin-in-line entryId'];
it('refuses kin in line, whichever of the two it was declared by', () => expect([codes({}), codes({ relation: { ...kin, personId: 'over', otherPersonId: 'winner' } })]).toEqual([refused, refused]));
it('takes another relation, and kin of somebody else', () => expect([codes({ relation: { ...kin, kind: 'teacher-student' } }), codes({ relation: { ...kin, personId: 'x' } })]).toEqual([[], []]));
it('refuses it from the day it holds until the day it is withdrawn', () => expect([codes({ relation: { ...kin, from: localDate('2026-03-31') } }), codes({ relation: { ...kin, withdrawnOn: localDate('2026-04-01') } })]).toEqual([refused, refused]));
it('takes one that holds not yet, or no more', () => expect([codes({ relation: { ...kin, from: localDate('2026-04-01') } }), codes({ relation: { ...kin, withdrawnOn: localDate('2026-03-31') } })]).toEqual([[], []]));
it('refuses who stays until the first day, and takes who leaves before', () => expect([codes({ until: '2026-04-01' }), codes({ until: '2026-03-31' })]).toEqual([refused, []]));
it('takes whose appointment ends by it', () => expect(codes({ appointmentId: 'ending' })).toEqual([]));
it('does not hold somebody against himself', () => expect(codes({ personId: 'winner', relation: { ...kin, otherPersonId: 'winner' } })).toEqual([]));
