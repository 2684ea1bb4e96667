import { dissenters, secondsOfStatements, speakingTotals } from './speaking-time.rule';

it('counts a statement from the one before it, the first from the beginning', () => {
  const statements = [{ personId: 'anna', at: 61_000 }, { personId: 'bo', at: 91_400 }, { personId: 'chief', at: 91_400 }];
  expect(secondsOfStatements(1_000, statements)).toEqual([60, 30, 0]);
  expect(secondsOfStatements(1_000, [])).toEqual([]);
});

it('adds up what each member spoke', () =>
  expect(speakingTotals([{ personId: 'anna', seconds: 60 }, { personId: 'bo', seconds: 5 }, { personId: 'anna', seconds: 2 }])).toEqual([
    { personId: 'anna', seconds: 62 },
    { personId: 'bo', seconds: 5 },
  ]));

it.each([
  ['adopted', ['bo']],
  ['rejected', ['anna']],
  ['deferred', []],
  [null, []],
])('names who voted against it: %s', (outcome, expected) =>
  expect(dissenters(outcome, [{ personId: 'anna', choice: 'for' }, { personId: 'bo', choice: 'against' }, { personId: 'chen', choice: 'abstain' }])).toEqual(expected),
);
