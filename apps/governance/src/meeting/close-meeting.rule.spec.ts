import { judge } from '@unionhall/kernel';
import { type CloseMeetingFacts, closeMeetingRules } from './close-meeting.rule';

const item = (position: number, state: CloseMeetingFacts['items'][number]['state']) => ({ position, state });
const refusals = (changes: Partial<CloseMeetingFacts> = {}) =>
  judge(closeMeetingRules, { meeting: { state: 'open' }, items: [item(1, 'decided'), item(2, 'deferred'), item(3, 'withdrawn')], ...changes }).refusals;

it('closes once each item is finished', () => expect(refusals()).toEqual([]));
it('closes without an item', () => expect(refusals({ items: [] })).toEqual([]));
it.each(['called', 'closed', 'signed'] as const)('HOUSE-1: refuses a meeting that is %s', (state) => expect(refusals({ meeting: { state } })).toMatchObject([{ clause: 'HOUSE-1', code: 'governance.meeting-not-closable' }]));
it.each(['placed', 'discussing', 'voting'] as const)('GY-2b: refuses with an item that is %s, and names it', (state) =>
  expect(refusals({ items: [item(1, 'decided'), item(2, state)] })).toMatchObject([{ clause: 'GY-2b', code: 'governance.items-unfinished', facts: { positions: ['2'] } }]),
);
