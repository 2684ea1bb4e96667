import { judge } from '@unionhall/kernel';
import { ANNA, BO, deliberation } from '../test/deliberation-facts';
import { type StartAgendaItemFacts, startAgendaItemRules } from './start-agenda-item.rule';

const codes = (changes: Parameters<typeof deliberation>[0] & Partial<Pick<StartAgendaItemFacts, 'runningPosition'>> = {}) => {
  const { runningPosition = null, ...rest } = changes;
  return judge(startAgendaItemRules, { ...deliberation({ item: { state: 'placed' }, ...rest }), runningPosition }).refusals.map(({ clause, code }) => `${clause} ${code}`);
};

it('begins an item in session', () => expect(codes()).toEqual([]));
it.each(['discussing', 'voting', 'decided', 'deferred', 'withdrawn'] as const)('HOUSE-1: refuses one that is %s', (state) => expect(codes({ item: { state } })).toEqual(['HOUSE-1 governance.agenda-item-state']));
it.each(['called', 'closed', 'signed'] as const)('GY-2b: refuses in a meeting that is %s', (state) =>
  expect(codes({ meeting: { state, presidingId: null } })).toEqual(['GY-2b governance.meeting-not-in-session']),
);
it('GY-2b: refuses while another runs', () => expect(codes({ runningPosition: 1 })).toEqual(['GY-2b governance.another-item-in-progress']));

describe('GY-2b: the quorum at the item', () => {
  it('is three of four', () => expect(codes({ recusedIds: [ANNA] })).toEqual([]));
  it('is not two of four, one absent and one recused', () => expect(codes({ absent: [BO], recusedIds: [ANNA] })).toEqual(['GY-2b governance.item-without-quorum']));
  it('is not reached by exactly the share', () => {
    const three = deliberation().members.slice(0, 3);
    expect(codes({ members: three })).toEqual([]);
    expect(codes({ members: three, recusedIds: [ANNA] })).toEqual(['GY-2b governance.item-without-quorum']);
  });
});

it('GY-2b: tells how many are there, recused, and members', () => {
  const facts = { ...deliberation({ item: { state: 'placed' }, absent: [BO], recusedIds: [ANNA, BO] }), runningPosition: null };
  expect(judge(startAgendaItemRules, facts).refusals).toMatchObject([{ facts: { present: 2, recused: 1, members: 4, quorum: '2/3' } }]);
});
