import { judge } from '@unionhall/kernel';
import { type CancelRoundFacts, cancelRoundRules } from './cancel-round.rule';

const codes = (state: CancelRoundFacts['round']['state'], reason = '示例原因') =>
  judge(cancelRoundRules, { input: { reason }, round: { name: '示例轮次', state } }).refusals.map(({ clause, code }) => `${clause} ${code}`);

it.each(['draft', 'open', 'closed', 'reviewing', 'ranked', 'proposed'] as const)('cancels a round that is %s', (state) => expect(codes(state)).toEqual([]));
it.each(['publicised', 'awarded', 'finished', 'cancelled'] as const)('cancels none that is %s', (state) => expect(codes(state)).toEqual(['YZ-9 grants.round-not-cancellable']));
it('wants a reason', () => expect(codes('open', ' ')).toEqual(['HOUSE-4 house.empty']));
