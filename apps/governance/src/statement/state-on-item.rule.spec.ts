import { judge } from '@unionhall/kernel';
import { allStated, ANNA, BO, CHEN, CHIEF, deliberation, stated } from '../test/deliberation-facts';
import { isLastStatement, stateOnItemRules } from './state-on-item.rule';

const refusals = (changes: Parameters<typeof deliberation>[0] = {}) => judge(stateOnItemRules, deliberation(changes)).refusals;
const codes = (changes: Parameters<typeof deliberation>[0] = {}) => refusals(changes).map(({ clause, code }) => `${clause} ${code}`);
const deputies = [stated(ANNA), stated(BO), stated(CHEN)];

it('lets a member state', () => expect(codes()).toEqual([]));
it.each(['placed', 'voting', 'decided', 'deferred', 'withdrawn'] as const)('HOUSE-1: refuses on an item that is %s', (state) => expect(codes({ item: { state } })).toEqual(['HOUSE-1 governance.agenda-item-state']));
it('GY-2b: refuses outside a session', () => expect(codes({ meeting: { state: 'closed', presidingId: CHIEF } })).toEqual(['GY-2b governance.meeting-not-in-session']));
it('GY-2b: refuses who is absent, and who is no member', () => {
  expect(codes({ absent: [ANNA] })).toEqual(['GY-2b governance.not-a-present-member']);
  expect(codes({ personId: 'inspection' })).toEqual(['GY-2b governance.not-a-present-member']);
});
it('CP-6: refuses who is recused', () => expect(codes({ recusedIds: [ANNA] })).toEqual(['CP-6 governance.recused-member']));
it('CP-6: refuses who is related and has not recused himself', () => {
  const conflicts = [{ personId: ANNA, reason: 'party' as const }];
  expect(codes({ conflicts })).toEqual(['CP-6 governance.related-to-a-party']);
  expect(codes({ conflicts, personId: BO })).toEqual([]);
});

describe('GY-2c: the chief speaks last', () => {
  it('refuses him before the others, and says how many are missing', () =>
    expect(refusals({ personId: CHIEF, statements: deputies.slice(0, 2) })).toMatchObject([{ clause: 'GY-2c', code: 'governance.chief-before-the-others', facts: { missing: 1, members: [CHEN] } }]));
  it('lets him after the last of them', () => expect(codes({ personId: CHIEF, statements: deputies })).toEqual([]));
  it('does not wait for who is absent or recused', () => expect(codes({ personId: CHIEF, statements: deputies.slice(0, 1), absent: [BO], recusedIds: [CHEN] })).toEqual([]));
  it('holds whoever presides in his place to the same', () => {
    const presided = { absent: [CHIEF], meeting: { state: 'open' as const, presidingId: ANNA } };
    expect(codes({ ...presided, statements: [stated(BO)] })).toEqual(['GY-2c governance.chief-before-the-others']);
    expect(codes({ ...presided, statements: [stated(BO), stated(CHEN)] })).toEqual([]);
  });
  it('makes his the last, and no other', () => {
    expect(isLastStatement(deliberation({ personId: CHIEF, statements: deputies }))).toBe(true);
    expect(isLastStatement(deliberation({ personId: CHEN, statements: deputies.slice(0, 2) }))).toBe(false);
  });
});

describe('GY-2c: once, and none after the last', () => {
  it('refuses a second statement', () => expect(refusals({ statements: [stated(BO), stated(ANNA)] })).toMatchObject([{ clause: 'GY-2c', code: 'governance.stated-already', facts: { place: 2 } }]));
  it('refuses one after the last, of whoever came late', () => expect(codes({ statements: [stated(BO), stated(CHEN), stated(CHIEF, true)] })).toEqual(['GY-2c governance.statement-after-the-last']));
  it('refuses the chief a second after his last', () =>
    expect(codes({ personId: CHIEF, statements: allStated })).toEqual(['GY-2c governance.statement-after-the-last', 'GY-2c governance.stated-already']));
});
