import { judge, localDate } from '@unionhall/kernel';
import { type SeatFacts, seatMemberRules } from './seat-member.rule';

const ANNA = 'anna';
const OTHER = 'other';
const seat = (personId: string, kind: string, from: string, vacatedOn: string | null = null): SeatFacts => ({
  personId,
  kind,
  from: localDate(from),
  vacatedOn: vacatedOn === null ? null : localDate(vacatedOn),
});
const codes = (kind: string, seats: SeatFacts[] = [], { from = '2026-03-10', holdsLeadershipPost = true } = {}) =>
  judge(seatMemberRules, { input: { personId: ANNA, kind, from: localDate(from) }, asked: { holdsLeadershipPost }, seats }).refusals.map(({ clause, code }) => `${clause} ${code}`);

describe('HOUSE-2: a seat follows a leadership post', () => {
  it('takes who holds one', () => expect(codes('deputy')).toEqual([]));
  it('refuses who holds none', () => expect(codes('deputy', [], { holdsLeadershipPost: false })).toEqual(['HOUSE-2 governance.post-not-held']));
});

describe('GY-2b: one chief at a time', () => {
  it('takes a chief from the day the seat was vacated', () => expect(codes('chief', [seat(OTHER, 'chief', '2020-01-01', '2026-03-10')])).toEqual([]));
  it('refuses one a day before', () => expect(codes('chief', [seat(OTHER, 'chief', '2020-01-01', '2026-03-11')])).toEqual(['GY-2b governance.chief-already-seated']));
  it('refuses one before a chief who is to come', () => expect(codes('chief', [seat(OTHER, 'chief', '2026-04-01')])).toEqual(['GY-2b governance.chief-already-seated']));
  it('tells a chief only once that he is chief', () => expect(codes('chief', [seat(ANNA, 'chief', '2020-01-01')])).toEqual(['GY-2b governance.chief-already-seated']));
  it('minds no chief when a deputy is seated', () => expect(codes('deputy', [seat(OTHER, 'chief', '2020-01-01')])).toEqual([]));
});

describe('GY-2b: one inspection head', () => {
  it('takes one after another', () => expect(codes('inspection-head', [seat(OTHER, 'inspection-head', '2020-01-01', '2026-03-10')])).toEqual([]));
  it('refuses a second', () => expect(codes('inspection-head', [seat(OTHER, 'inspection-head', '2020-01-01')])).toEqual(['GY-2b governance.inspection-head-already-seated']));
});

describe('GY-2b: one seat a person', () => {
  it('takes a deputy who becomes chief', () => expect(codes('chief', [seat(ANNA, 'deputy', '2020-01-01')])).toEqual([]));
  it('takes who left another seat that day', () => expect(codes('inspection-head', [seat(ANNA, 'deputy', '2020-01-01', '2026-03-10')])).toEqual([]));
  it.each([
    ['deputy', 'deputy'],
    ['deputy', 'chief'],
    ['deputy', 'inspection-head'],
    ['inspection-head', 'deputy'],
    ['chief', 'inspection-head'],
  ])('refuses a %s who is %s', (kind, present) => expect(codes(kind, [seat(ANNA, present, '2020-01-01')])).toEqual(['GY-2b governance.already-seated']));
});
