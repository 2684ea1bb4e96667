import type { CompetitionEntryState } from './competition-entry.transitions';
import { type EndOfListFacts, isLastOfList, nextInRankIsThere, othersAreInOffice } from './end-of-list.rule';

/** A list of the entry `a` for the place `one` and of another for the place `two`, and somebody in rank for a place. */
const facts = (other: CompetitionEntryState, inRank: CompetitionEntryState = 'ranked', placeId = 'two'): EndOfListFacts => ({
  entry: { id: 'a', placeId: 'one' },
  entries: [{ id: 'a', placeId: 'one', state: 'proposed' }, { id: 'b', placeId: 'two', state: other }, { id: 'c', placeId, state: inRank }],
  lines: [{ entryId: 'a' }, { entryId: 'b' }],
});

it.each([['proposed', false], ['appointed', true], ['declined', true]] as const)('with the other one %s, it is the last of the list: %s', (state, last) => expect(isLastOfList(facts(state))).toBe(last));
it.each([['declined', false], ['appointed', true]] as const)('with the other one %s, somebody else is in office: %s', (state, inOffice) => expect(othersAreInOffice(facts(state))).toBe(inOffice));
it('counts nobody who is not on the list', () => {
  expect(isLastOfList(facts('appointed', 'proposed'))).toBe(true);
  expect(othersAreInOffice(facts('declined', 'appointed'))).toBe(false);
});

it('finds the next in rank for a place that was declined, before or now', () => {
  expect(nextInRankIsThere(facts('declined'))).toBe(true);
  expect(nextInRankIsThere(facts('appointed', 'ranked', 'one'), 'one')).toBe(true);
});
it('finds nobody for a place that was not declined, or out of rank', () => {
  expect(nextInRankIsThere(facts('appointed'))).toBe(false);
  expect(nextInRankIsThere(facts('appointed'), 'one')).toBe(false);
  expect(nextInRankIsThere(facts('declined', 'withdrawn'))).toBe(false);
  // Declined was another place than the one somebody is in rank for.
  expect(nextInRankIsThere(facts('declined', 'ranked', 'one'))).toBe(false);
});
