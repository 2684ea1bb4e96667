import { judge, localDate } from '@unionhall/kernel';
import { type RegisterIncumbentFacts, registerIncumbentRules } from './register-incumbent.rule';

const today = localDate('2026-03-10');
type Held = RegisterIncumbentFacts['appointments'][number];
const held = (personId: string, from: string, until: string | null = null): Held => ({ personId, from: localDate(from), until: until === null ? null : localDate(until) });
const refusals = (from: string, appointments: readonly Held[] = [], headcount = 1, wonBy: RegisterIncumbentFacts['input']['wonBy'] = 'other') =>
  judge(registerIncumbentRules, {
    input: { from: localDate(from), wonBy },
    registerOpenedOn: localDate('2026-01-05'),
    today,
    post: { name: '示例岗位', headcount },
    person: { id: 'one', name: '林示例' },
    appointments,
  }).refusals;
const codes = (...given: Parameters<typeof refusals>) => refusals(...given).map(({ clause, code }) => `${clause} ${code}`);

describe('HOUSE-5: an incumbent is in the post', () => {
  it.each(['2001-07-01', '2026-03-10'])('takes %s', (from) => expect(codes(from)).toEqual([]));
  it('refuses tomorrow', () => expect(refusals('2026-03-11')).toMatchObject([{ clause: 'HOUSE-5', code: 'personnel.incumbent-begins-later', facts: { from: '2026-03-11', today } }]));
});

describe('WZ-10: a competition is taken from its document only', () => {
  it('takes one won before this register was opened', () => expect(codes('2026-01-04', [], 1, 'competition')).toEqual([]));
  it('refuses one won since', () => expect(codes('2026-01-05', [], 1, 'competition')).toEqual(['WZ-10 personnel.competition-not-held-here']));
  it('takes who came into the post otherwise', () => expect(codes('2026-01-05', [], 1, 'two-way-selection')).toEqual([]));
});

describe('HOUSE-3: one appointment of a person to a post at a time', () => {
  it('takes who held it before', () => expect(codes('2026-01-01', [held('one', '2020-01-01', '2025-12-31')], 2)).toEqual([]));
  it('refuses who holds it still', () => expect(codes('2026-01-01', [held('one', '2020-01-01', '2026-01-01')], 2)).toEqual(['HOUSE-3 personnel.incumbent-registered']));
});

describe('WZ-6: nobody comes on top of the headcount', () => {
  it('takes the last place', () => expect(codes('2026-01-01', [held('two', '2020-01-01')], 2)).toEqual([]));
  it('takes the place of who left', () => expect(codes('2026-01-01', [held('two', '2020-01-01', '2025-12-31')])).toEqual([]));
  it('refuses a place that is held', () =>
    expect(refusals('2026-01-01', [held('two', '2020-01-01')])).toMatchObject([{ clause: 'WZ-6', code: 'personnel.post-full', facts: { post: '示例岗位', headcount: 1, day: '2026-01-01' } }]));
  it('refuses an early day when somebody came later', () => expect(codes('2019-01-01', [held('two', '2020-01-01')])).toEqual(['WZ-6 personnel.post-full']));
});
