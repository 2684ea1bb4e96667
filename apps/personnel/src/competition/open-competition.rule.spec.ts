import { judge, localDate } from '@unionhall/kernel';
import { type OpenCompetitionFacts, openCompetitionRules } from './open-competition.rule';

type Place = OpenCompetitionFacts['input']['places'][number];
const vacant: Place = { postId: 'a', places: 1 };
const held: Place = { postId: 'b', incumbentAppointmentId: 'of-b', places: 1 };
const codes = ({ places = [vacant, held] as readonly Place[], kinds = ['middle', 'middle'] as OpenCompetitionFacts['posts'][number]['kind'][], free = [1, 0], atStake = [] as string[], nameIsTaken = false, conditions = [{ kind: 'integrity', text: '品行端正', confirmed: false }] as OpenCompetitionFacts['input']['conditions'] }) =>
  judge(openCompetitionRules, {
    input: { name: '第一次竞聘', places, registrationFirst: localDate('2026-03-10'), registrationLast: localDate('2026-03-20'), conditions },
    today: localDate('2026-03-10'),
    nameIsTaken,
    posts: places.map(({ postId }, index) => ({ id: postId, name: postId, kind: kinds[index] ?? 'middle' })),
    free: places.map((_place, index) => free[index] ?? 1),
    holding: places.map(({ postId }) => (postId === 'b' ? ['of-b', 'also-of-b'] : [])),
    atStake,
  }).refusals.map(({ clause, code, path }) => `${clause} ${code} ${path.join('.')}`);

it('takes a vacant place and one that is held', () => expect(codes({})).toEqual([]));
it('refuses a name twice [HOUSE-3]', () => expect(codes({ nameIsTaken: true })).toEqual(['HOUSE-3 personnel.competition-name-taken name']));
it('refuses nothing to compete for [HOUSE-4]', () => expect(codes({ places: [] })).toEqual(['HOUSE-4 house.empty places']));
it('refuses a bar by age, status or rank, as every notice does [WZ-1]', () => expect(codes({ conditions: [{ kind: 'rank', text: '科级', confirmed: true }] })).toEqual(['WZ-1 personnel.condition-is-a-bar conditions.0.kind']));
it('asks for confirmation of a text that names one [WZ-1]', () => expect(codes({ conditions: [{ kind: 'other', text: '35周岁以下优先', confirmed: false }] })).toEqual(['WZ-1 personnel.condition-text-names-a-bar conditions.0.text']));
it('takes an ordinary post', () => expect(codes({ kinds: ['ordinary', 'middle'] })).toEqual([]));
it.each(['leadership', 'at-park-union', 'at-system-union', 'at-industry-union'] as const)('refuses a post of the kind %s [WZ-10]', (kind) => expect(codes({ kinds: [kind, 'middle'] })).toEqual(['WZ-10 personnel.post-not-for-competition places.0.postId']));

describe('WZ-10: vacant places', () => {
  it('takes as many as are free', () => expect(codes({ places: [{ postId: 'a', places: 2 }], free: [2] })).toEqual([]));
  it('refuses one more', () => expect(codes({ places: [{ postId: 'a', places: 3 }], free: [2] })).toEqual(['WZ-10 personnel.competition-beyond-places places.0.places']));
});

describe('WZ-10: the place of an incumbent', () => {
  it('refuses an appointment that does not hold the post now [HOUSE-2]', () => expect(codes({ places: [{ ...held, incumbentAppointmentId: 'elsewhere' }] })).toEqual(['HOUSE-2 personnel.incumbent-not-in-post places.0.incumbentAppointmentId']));
  it('refuses two places for one [HOUSE-4]', () => expect(codes({ places: [{ ...held, places: 2 }] })).toEqual(['HOUSE-4 personnel.incumbent-place-is-one places.0.places']));
  it('takes two of one post', () => expect(codes({ places: [held, { ...held, incumbentAppointmentId: 'also-of-b' }] })).toEqual([]));
});

describe('HOUSE-3: a place is competed for once', () => {
  it('not one incumbent’s twice', () => expect(codes({ places: [held, held] })).toEqual(['HOUSE-3 personnel.competition-place-twice places.1']));
  it('not the vacant places of a post twice', () => expect(codes({ places: [vacant, vacant], free: [2, 2] })).toEqual(['HOUSE-3 personnel.competition-place-twice places.1']));
  it('not one another competition is about', () => expect(codes({ atStake: ['of-b'] })).toEqual(['HOUSE-3 personnel.competition-place-twice places.1']));
  it('a vacant place beside an incumbent’s of the same post is another', () => expect(codes({ places: [{ postId: 'b', places: 1 }, held], free: [1, 0] })).toEqual([]));
});
