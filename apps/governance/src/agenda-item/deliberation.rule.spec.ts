import { ANNA, BO, CHEN, CHIEF, deliberation, stated } from '../test/deliberation-facts';
import { lastSpeakerId, participants, silentIds, voterIds } from './deliberation.rule';

describe('who takes part', () => {
  it('is every member present and not recused', () =>
    expect(participants(deliberation({ absent: [BO], recusedIds: [CHEN] })).map(({ personId }) => personId)).toEqual([CHIEF, ANNA]));
  it('is silent until he states', () => expect(silentIds(deliberation({ absent: [BO], statements: [stated(ANNA)] }))).toEqual([CHIEF, CHEN]));
  it('votes only if he has stated', () => expect(voterIds(deliberation({ recusedIds: [BO], statements: [stated(ANNA), stated(BO)] }))).toEqual([ANNA]));
});

describe('GY-2c: who speaks last', () => {
  it('is the chief', () => expect(lastSpeakerId(deliberation())).toBe(CHIEF));
  it('is the chief where another presides', () => expect(lastSpeakerId(deliberation({ meeting: { state: 'open', presidingId: BO } }))).toBe(CHIEF));
  it.each([
    ['absent', { absent: [CHIEF] }],
    ['recused', { recusedIds: [CHIEF] }],
  ])('is whoever presides where the chief is %s', (_how, changes) => expect(lastSpeakerId(deliberation({ ...changes, meeting: { state: 'open', presidingId: BO } }))).toBe(BO));
  it('is the member longest in the body where whoever presides is recused', () => expect(lastSpeakerId(deliberation({ recusedIds: [CHIEF] }))).toBe(ANNA));
  it('is nobody where nobody takes part', () => expect(lastSpeakerId(deliberation({ absent: [CHIEF, ANNA, BO, CHEN] }))).toBeNull());
});
