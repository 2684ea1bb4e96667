import { type Caller, publicCaller, serviceCaller } from '@unionhall/contracts';
import { type AccessPolicy, denied, mayAccess } from './policy';

const officer: Caller = { ...publicCaller, personId: 'officer', roles: ['officer'] };
const worker: Caller = { ...publicCaller, personId: 'worker', roles: ['worker'] };
const finance = serviceCaller('finance-collection', null);
const workerAndOfficer: Caller = { ...worker, personId: 'both', roles: ['worker', 'officer'] };
const financeForOfficer: Caller = { ...serviceCaller('finance-collection', 'officer'), roles: ['officer'] };
const callers = { public: publicCaller, worker, officer, workerAndOfficer, finance, financeForOfficer };
const own = (row: { personId: string }, { personId }: Caller) => row.personId === personId;
const rowOf = (personId: string) => ({ personId });

/** The names of the callers a policy lets see a row of the worker's. */
const admitted = (policy: AccessPolicy<{ personId: string }>, row: object = rowOf('worker')) =>
  Object.entries(callers)
    .filter(([, caller]) => mayAccess(policy as AccessPolicy, caller, row))
    .map(([name]) => name);

it.each<[string, AccessPolicy<{ personId: string }>, string[]]>([
  ['for everybody', { to: 'public' }, ['public', 'worker', 'officer', 'workerAndOfficer', 'finance', 'financeForOfficer']],
  ['for who is signed in', { to: 'signed-in' }, ['worker', 'officer', 'workerAndOfficer']],
  ['for who is signed in and a service', { to: 'signed-in', services: ['finance-collection'] }, ['worker', 'officer', 'workerAndOfficer', 'finance', 'financeForOfficer']],
  ['for one role', { to: ['officer'] }, ['officer', 'workerAndOfficer']],
  ['for several roles', { to: ['chief', 'officer'] }, ['officer', 'workerAndOfficer']],
  ['for nobody', { to: [] }, []],
  ['for another service', { to: ['officer'], services: ['personnel'] }, ['officer', 'workerAndOfficer']],
  ['for one service, with or without a person', { to: [], services: ['personnel', 'finance-collection'] }, ['finance', 'financeForOfficer']],
  ['for its own person', { to: [], own }, ['worker']],
  ['for a role and its own person', { to: ['officer'], own }, ['worker', 'officer', 'workerAndOfficer']],
])('what is %s', (_what, policy, expected) => expect(admitted(policy)).toEqual(expected));

it('is nobody’s own where nobody is signed in, nor a service’s', () => {
  const everybodysOwn = { to: [], own: () => true };
  expect(admitted(everybodysOwn)).toEqual(['worker', 'officer', 'workerAndOfficer']);
  expect(admitted({ to: [], own }, rowOf('another'))).toEqual([]);
});

it('asks the public to sign in, and tells others that it is not for them', () => {
  const codeOf = (caller: Caller) => denied(caller, 'place').code;
  expect(Object.values(callers).map(codeOf)).toEqual(['UNAUTHENTICATED', ...Array<string>(5).fill('FORBIDDEN')]);
  expect(denied(publicCaller, 'GrantFund.balances')).toMatchObject({ details: { place: 'GrantFund.balances' } });
});
