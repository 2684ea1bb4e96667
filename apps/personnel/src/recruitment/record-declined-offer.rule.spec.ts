import { judge, localDate } from '@unionhall/kernel';
import { type RecordDeclinedOfferFacts, recordDeclinedOfferRules } from './record-declined-offer.rule';

const codes = ({ state = 'eligible' as RecordDeclinedOfferFacts['candidate']['state'], today = '2026-09-30', document = '本人声明' } = {}) =>
  judge(recordDeclinedOfferRules, { input: { document }, today: localDate(today), candidate: { state }, list: { validUntil: localDate('2026-09-30') } }).refusals.map(({ clause, code }) => `${clause} ${code}`);

it('takes it on the last day of the list', () => expect(codes()).toEqual([]));
it('refuses it the day after [HOUSE-5]', () => expect(codes({ today: '2026-10-01' })).toEqual(['HOUSE-5 personnel.list-expired']));
it.each(['reserve', 'hired', 'declined'] as const)('refuses a candidate who is %s [HOUSE-1]', (state) => expect(codes({ state })).toEqual(['HOUSE-1 personnel.candidate-state']));
it('refuses blanks for its document [HOUSE-4]', () => expect(codes({ document: ' ' })).toEqual(['HOUSE-4 house.empty']));
