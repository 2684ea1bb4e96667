import { localDate } from '@unionhall/kernel';
import type { Form } from '../support/houses';
import { OnTheWay } from './on-the-way';
import { oneWorkingLife } from './one-working-life';
import { grantIsPaid } from './x1-grant-paid';
import { cadreIsAppointed } from './x2-cadre-appointed';
import { allowanceIsPaid } from './x2-allowance-paid';
import { deputyBecomesChief } from './x3-deputy-becomes-chief';
import { unionIsFormed } from './x4-union-formed';
import { stationOpens } from './x5-station-opens';
import { arrearsInAPark } from './x6-arrears-in-a-park';
import { somethingWentWrong } from './x7-something-went-wrong';
import { targetYear } from './x8-target-year';
import { employersPage } from './x9-employers-page';

jest.setTimeout(300_000);

const journeys = {
  // First, while the body that decides on it sits as it was seated.
  'X2, a cadre is appointed': cadreIsAppointed,
  'X1, a grant is paid': grantIsPaid,
  'X3, a deputy becomes chief': deputyBecomesChief,
  'X5, a station opens': stationOpens,
  'X7, something went wrong': somethingWentWrong,
  'X8, a target year': targetYear,
  'X9, an employer’s page': employersPage,
  'X4, a union is formed': unionIsFormed,
  'X6, arrears in a park': arrearsInAPark,
  'X2, the allowance of the cadre is paid': allowanceIsPaid,
  'one working life': oneWorkingLife,
};

// One house for all of them, because that is how it is used: what one journey leaves behind, the next finds.
describe.each<Form>(['standalone', 'services'])('as %s', (form) => {
  const way = new OnTheWay(form);
  beforeAll(() => way.begin(localDate('2026-03-10')));
  afterAll(() => way.end());

  describe.each(Object.entries(journeys))('%s', (_name, journey) => {
    journey(way);
    it('leaves a house whose invariants hold', async () => expect(await way.wrong()).toEqual([]));
  });
});
