import { judge, localDate } from '@unionhall/kernel';
import { type CloseRoundFacts, closeRoundRules } from './close-round.rule';

const codes = (today: string, state: CloseRoundFacts['round']['state'] = 'open') =>
  judge(closeRoundRules, { today: localDate(today), round: { name: '示例轮次', state, windowLast: localDate('2026-03-31') } }).refusals.map(({ clause, code }) => `${clause} ${code}`);

it('closes on the day after the last', () => expect(codes('2026-04-01')).toEqual([]));
it('takes applications to the end of the last day', () => expect(codes('2026-03-31')).toEqual(['YZ-9 grants.round-window-not-over']));
it.each(['draft', 'closed', 'reviewing', 'cancelled'] as const)('closes no round that is %s', (state) => expect(codes('2026-04-01', state)).toEqual(['YZ-9 grants.round-not-closable']));
