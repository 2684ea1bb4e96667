import { operation, type TestHouse } from '@unionhall/testing';
import { drawnAudit, indexAct, record, rectify } from '../test/audits';
import { openCase } from '../test/cases';
import { people } from '../test/federation';
import { answer, ask, auditor, startSupervised } from '../test/inquiries';
import { done } from '../test/matters';

const { worker, deputy, secretary, inspector, chief } = people;

interface Overdue {
  readonly kind: string;
  readonly daysOverdue: number;
  readonly inquiry: { readonly id: string } | null;
  readonly auditFinding: { readonly id: string } | null;
}

let house: TestHouse;
beforeEach(async () => {
  house = await startSupervised();
});
afterEach(() => house.stop());

const overdue = async (caller = inspector) => (await house.data<{ governanceOverdue: Overdue[] }>('governance', caller, operation('GovernanceOverdue'))).governanceOverdue;
// As the gateway asks for it: `me` itself is personnel's.
const waiting = async (caller: typeof worker) => {
  const document = 'query ($id: ID!) { _entities(representations: [{ __typename: "Me", id: $id }]) { ... on Me { governanceWaiting { reason on } } } }';
  const { _entities: entities } = await house.data<{ _entities: { governanceWaiting: { reason: string; on: string }[] }[] }>('governance', caller, document, { id: caller.personId });
  return entities[0]!.governanceWaiting.map(({ reason, on }) => `${reason} ${on}`);
};

it('lists inquiries and findings from the day after their last, the longest first [GY-5b, GY-5c]', async () => {
  const { inquiry } = done(await ask(house));
  done(await answer(house, done(await ask(house)).inquiry!));
  const acts = [await indexAct(house), await indexAct(house)];
  const audit = await drawnAudit(house);
  const { finding } = done(await record(house, audit, acts[0]!));
  done(await rectify(house, done(await record(house, audit, acts[1]!)).finding!));
  house.now = new Date('2026-03-17T02:00:00Z');
  expect(await overdue()).toEqual([]);
  house.now = new Date('2026-03-18T02:00:00Z');
  expect(await overdue()).toMatchObject([{ kind: 'FINDING', daysOverdue: 1, auditFinding: { id: finding!.id }, inquiry: null }]);
  house.now = new Date('2026-04-02T02:00:00Z');
  let seen: Overdue[] = [];
  expect(await house.statements(async () => { seen = await overdue(chief); })).toHaveLength(4);
  expect(seen.map(({ kind, daysOverdue }) => [kind, daysOverdue])).toEqual([['FINDING', 16], ['INQUIRY', 2]]);
  expect(seen[1]).toMatchObject({ inquiry: { id: inquiry!.id } });
  for (const caller of [worker, secretary]) expect((await house.send('governance', caller, operation('GovernanceOverdue'))).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
});

it('tells each what of supervision waits for him', async () => {
  done(await ask(house));
  done(await answer(house, done(await ask(house)).inquiry!));
  const acts = [await indexAct(house), await indexAct(house)];
  const audit = await drawnAudit(house);
  done(await record(house, audit, acts[0]!));
  done(await rectify(house, done(await record(house, audit, acts[1]!)).finding!));
  done(await openCase(house));
  expect(await waiting(deputy)).toEqual(['FINDING_TO_RECTIFY 2026-03-17', 'INQUIRY_TO_ANSWER 2026-03-31']);
  expect(await waiting(worker)).toEqual(['ANSWER_TO_APPRAISE 2026-03-10']);
  expect(await waiting(auditor)).toEqual(['RECTIFICATION_TO_CONFIRM 2026-03-10']);
  expect(await waiting(inspector)).toEqual(['CASE_TO_CONCLUDE 2026-03-10']);
  expect(await waiting(chief)).toEqual([]);
});
