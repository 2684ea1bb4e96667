import { localDate } from '@unionhall/kernel';
import { allowanceLines, type AllowanceTerms, type Held, type HeldPost, type PersonInMonth } from './allowance-line.rule';

const terms: AllowanceTerms = { month: '2026-02', first: localDate('2026-02-01'), last: localDate('2026-02-28'), professionalAllowance: 60_000n, ownAllowanceStatuses: ['civil-servant', 'institution-staff'] };
const days = (from: string, until: string | null = null): Held => ({ from: localDate(from), until: until === null ? null : localDate(until) });
const post = (more: Partial<HeldPost> = {}): HeldPost => ({ ...days('2024-01-01'), appointmentId: 'a', name: '部长', kind: 'middle', wonBy: 'competition', ownAllowance: 90_000n, ...more });
const someone = (status: PersonInMonth['memberships'][number]['status'] | null, more: Partial<PersonInMonth> = {}): PersonInMonth => ({
  personId: 'one',
  memberships: status === null ? [] : [{ ...days('2020-01-01'), status }],
  contracts: [days('2026-01-01', '2028-12-31')],
  posts: [post()],
  ...more,
});
const line = (person: PersonInMonth, of: AllowanceTerms = terms) => {
  const [{ amount, basis, appointmentId, refusals }] = allowanceLines([person], of) as [ReturnType<typeof allowanceLines>[number]];
  return { amount, basis, appointmentId, codes: refusals.map(({ clause, code }) => `${clause} ${code.replace('personnel.allowance-', '')}`) };
};
const codes = (person: PersonInMonth) => line(person).codes;

describe('WZ-13: who won his post by competition', () => {
  it('gets the allowance as a professional union worker', () => expect(line(someone('professional-union-worker'))).toEqual({ amount: 60_000n, basis: 'professional-allowance', appointmentId: 'a', codes: [] }));
  it.each(['civil-servant', 'institution-staff'] as const)('keeps his own as %s', (status) => expect(line(someone(status))).toMatchObject({ amount: 90_000n, basis: 'own-allowance' }));
  it('keeps none that is not set', () => expect(codes(someone('institution-staff', { posts: [post({ ownAllowance: null })] }))).toEqual(['WZ-13 of-post-unset']));
  it('gets the common one where his status keeps no own', () => expect(line(someone('institution-staff'), { ...terms, ownAllowanceStatuses: ['civil-servant'] })).toMatchObject({ amount: 60_000n }));
});

describe('WZ-12: a civil servant of the middle level who won no post', () => {
  it.each(['two-way-selection', 'recruitment', 'other'] as const)('gets none (%s)', (wonBy) => expect(codes(someone('civil-servant', { posts: [post({ wonBy })] }))).toEqual(['WZ-12 civil-servant-won-none']));
  it('is told another reason below the middle level', () => expect(codes(someone('civil-servant', { posts: [post({ wonBy: 'other', kind: 'ordinary' })] }))).toEqual(['WZ-13 post-not-won']));
  it('is another than a professional union worker', () => expect(codes(someone('professional-union-worker', { posts: [post({ wonBy: 'two-way-selection' })] }))).toEqual(['WZ-13 post-not-won']));
});

describe('WZ-13: whole months only', () => {
  it.each([
    ['the first day on', '2026-02-01', null],
    ['a day before until the last', '2026-01-31', '2026-02-28'],
  ])('takes %s', (_case, from, until) => expect(codes(someone('professional-union-worker', { posts: [post(days(from, until))] }))).toEqual([]));
  it.each([
    ['the second day on', '2026-02-02', null],
    ['the day before the last', '2024-01-01', '2026-02-27'],
  ])('refuses %s', (_case, from, until) => expect(codes(someone('professional-union-worker', { posts: [post(days(from, until))] }))).toEqual(['WZ-13 part-of-month']));
  it('refuses two posts of half a month each', () =>
    expect(codes(someone('professional-union-worker', { posts: [post(days('2026-01-01', '2026-02-10')), post({ ...days('2026-02-11'), appointmentId: 'b' })] }))).toEqual(['WZ-13 part-of-month']));
  it('takes a status that goes on under another membership', () => {
    const membership = (from: string, until: string | null) => ({ ...days(from, until), status: 'civil-servant' as const });
    expect(codes(someone(null, { memberships: [membership('2026-02-15', null), membership('2020-01-01', '2026-02-14')] }))).toEqual([]);
    expect(codes(someone(null, { memberships: [membership('2026-02-16', null), membership('2020-01-01', '2026-02-14')] }))).toEqual(['WZ-13 without-status']);
  });
  it('refuses a status that changed', () =>
    expect(codes(someone(null, { memberships: [{ ...days('2026-02-15'), status: 'civil-servant' }, { ...days('2020-01-01', '2026-02-14'), status: 'professional-union-worker' }] }))).toEqual(['WZ-13 without-status']));
});

describe('WZ-4: no contract, no allowance', () => {
  const underContracts = (contracts: readonly Held[]) => codes(someone('professional-union-worker', { contracts }));
  it('takes one that was renewed within the month', () => expect(underContracts([days('2026-02-10'), days('2026-01-01', '2026-02-09')])).toEqual([]));
  it.each([[[]], [[days('2026-02-02')]], [[days('2026-01-01', '2026-02-27')]], [[days('2026-02-11'), days('2026-01-01', '2026-02-09')]]])('refuses %j', (contracts) => expect(underContracts(contracts)).toEqual(['WZ-4 without-contract']));
  it('asks none of a civil servant', () => expect(codes(someone('civil-servant', { contracts: [] }))).toEqual([]));
});

describe('of several posts', () => {
  it('the one that pays most counts', () => {
    const posts = [post({ ownAllowance: 70_000n }), post({ appointmentId: 'b', ownAllowance: 80_000n }), post({ appointmentId: 'c', wonBy: 'other', kind: 'ordinary', ownAllowance: 99_000n })];
    expect(line(someone('civil-servant', { posts }))).toMatchObject({ amount: 80_000n, appointmentId: 'b' });
  });
  it('or the one least is missing for', () =>
    expect(line(someone('professional-union-worker', { contracts: [], posts: [post({ wonBy: 'other' }), post({ appointmentId: 'b', ...days('2023-01-01') })] }))).toMatchObject({ appointmentId: 'b', codes: ['WZ-4 without-contract'] }));
});

it('says of who holds none that he holds none [WZ-13]', () => expect(line(someone('civil-servant', { posts: [] }))).toEqual({ amount: 0n, basis: null, appointmentId: null, codes: ['WZ-13 without-post'] }));
