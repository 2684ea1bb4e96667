import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Department, publicCaller } from '@unionhall/contracts';
import { type AcknowledgedAct, checks, linesOf, openToTampering, operation, seededRandom, type SentRequest, type TamperedHouse, tampers, type TestHouse, type VerifySettings, verifyHouse, withVerifiedHouse } from '@unionhall/testing';
import { canary, startBusyHouse } from './busy-house';

/** Another third of all tampers each time; the soak tries them all. */
const { seed, shuffle } = seededRandom(Math.floor(Math.random() * 2 ** 32));
const tried = shuffle(tampers).slice(0, Math.ceil(tampers.length / 3));

let house: TestHouse;
let tampered: TamperedHouse;
beforeAll(async () => {
  console.info(`tampers: seed ${seed}`);
  house = await startBusyHouse();
  tampered = await openToTampering(house.toVerify);
}, 120_000);
afterAll(async () => {
  await tampered.close();
  await house.stop();
});

const verify = (more: Partial<VerifySettings> = {}) => verifyHouse({ ...house.toVerify, ...more });
/** What is said of the invariants that are broken, and of those alone. */
const broken = async (more?: Partial<VerifySettings>) => (await verify(more)).filter(({ violations }) => violations.length > 0).flatMap(linesOf);

it('finds nothing wrong with a house that worked, and looked at something of everything', async () => {
  const verdicts = await verify();
  expect(verdicts.flatMap(linesOf).filter((line) => !line.startsWith('✓'))).toEqual([]);
  // Nobody said what was asked of the house, nor which personal data was put into it.
  expect(verdicts.filter(({ looked }) => looked === 0).map(({ invariant }) => invariant)).toEqual(['I13', 'I14']);
});

it('has every figure of a disclosure proven without signing in, by the department whose it is [GY-5a]', async () => {
  const { disclosures } = await house.data<{ disclosures: { edges: { node: { figures: { kind: string; department: string; actId: string; proofQuery: string }[] } }[] } }>('governance', publicCaller, operation('Disclosures'));
  const figures = disclosures.edges.flatMap(({ node }) => node.figures);
  expect(new Set(figures.map(({ kind }) => kind))).toEqual(new Set(['AMOUNT_DECIDED', 'GRANTED_ON', 'AMOUNT_PAID']));
  for (const { department, actId, proofQuery } of figures) {
    const owner = department.toLowerCase().replaceAll('_', '-') as Department;
    const proven = await house.data<Record<string, { entry: string }>>(owner, publicCaller, `query ($actId: ID!) { ${proofQuery}(actId: $actId) { entry } }`, { actId });
    expect(JSON.parse(proven[proofQuery]!.entry)).toMatchObject({ id: actId, outcome: 'done' });
  }
});

describe('what the client remembers (I3)', () => {
  const stored = async () => {
    const [row] = await house.sql<Omit<AcknowledgedAct, 'department'>>(
      'finance-collection',
      "SELECT person_id AS personId, idempotency_key AS idempotencyKey, act_id AS actId FROM idempotency_key WHERE act = 'executePayment'",
    );
    return { department: 'finance-collection', ...row! } as const;
  };

  it('is stored', async () => {
    expect(await broken({ history: [await stored()] })).toEqual([]);
  });

  it('is missed when it is not', async () => {
    expect(await broken({ history: [{ ...(await stored()), idempotencyKey: 'never-arrived' }] })).toEqual([expect.stringContaining('✗ I3'), expect.stringContaining('is not stored')]);
  });

  it('is doubled when one key was acknowledged as two acts', async () => {
    const history = [await stored(), { ...(await stored()), actId: '01900000-0000-7000-8000-000000000000' }];
    expect(await broken({ history })).toEqual([expect.stringContaining('✗ I3'), expect.stringContaining('one key was acknowledged as two acts')]);
  });
});

describe('the checkpoints kept outside the database (I9)', () => {
  const file = () => join(house.trailFolder, 'grants.checkpoints.jsonl');
  let kept: string;
  beforeAll(async () => {
    kept = await readFile(file(), 'utf8');
  });
  afterEach(() => writeFile(file(), kept));

  it('are compared with those inside', async () => {
    await writeFile(file(), kept.replace('"size":', '"size":1'));
    expect(await broken()).toEqual([expect.stringContaining('✗ I9'), expect.stringContaining('another checkpoint was kept outside')]);
  });

  it('may lack the last one, no more', async () => {
    await writeFile(file(), `${kept.split('\n').slice(0, -2).join('\n')}\n`);
    expect(await broken()).toEqual([]);
    await writeFile(file(), '');
    expect(await broken()).toEqual([expect.stringContaining('✗ I9'), expect.stringContaining('only 0 checkpoints are kept outside')]);
  });

  it('are not held against those written while the house is looked at', async () => {
    await withVerifiedHouse(house.toVerify, async (seen) => {
      const copy = `${kept}${kept.trimEnd().split('\n').at(-1)!}\n`;
      await writeFile(file(), copy);
      expect((await checks.I9.check(seen)).violations).toEqual([]);
    });
  });

  it('are held to the keys of the department', async () => {
    const [first] = await broken({ trailKeys: () => [] });
    expect(first).toContain('✗ I9');
  });
});

describe('a transaction of the house that stays open (I12)', () => {
  it('is found once it is old', async () => {
    const forgotten = house.departments.get('grants')!.source.createQueryRunner();
    await forgotten.startTransaction();
    await forgotten.query('SELECT id FROM grant_round FOR UPDATE');
    expect(await broken()).toEqual([]);
    expect(await broken({ oldTransactionSeconds: 0 })).toContainEqual(expect.stringContaining('grants.information_schema.innodb_trx'));
    await forgotten.rollbackTransaction();
    await forgotten.release();
  });
});

describe('a canary (I13)', () => {
  afterEach(() => tampered.undo());

  it('stands nowhere after an act sealed it', async () => {
    const verdicts = await verifyHouse({ ...house.toVerify, canaries: [canary] });
    expect(verdicts.find(({ invariant }) => invariant === 'I13')).toMatchObject({ violations: [], looked: expect.any(Number) });
    expect(verdicts.find(({ invariant }) => invariant === 'I13')!.looked).toBeGreaterThan(100);
  });

  it.each(['outbox', 'trail_entry', 'person'])('is found in %s, and not repeated', async (table) => {
    const column = { outbox: 'payload', trail_entry: 'entry', person: 'name' }[table]!;
    const sql = `UPDATE ${table} SET ${column} = CONCAT(${column}, ' ${canary}') ORDER BY RAND(?) LIMIT 1`;
    await tampered.inflict({ what: 'a number slips', department: 'personnel', table, sql, breaks: ['I13'] }, 1);
    const said = (await verifyHouse({ ...house.toVerify, canaries: [canary] })).find(({ invariant }) => invariant === 'I13')!;
    expect(linesOf(said)).toEqual([expect.stringContaining('✗ I13'), expect.stringContaining(`personnel.${table} ${column}: canary 1 stands in 1 rows`)]);
    expect(linesOf(said).join()).not.toContain(canary);
  });

  it('is found in a log, across the border of two chunks', async () => {
    const log = join(house.trailFolder, 'some.log');
    await writeFile(log, `${' '.repeat(65_530)}${canary}\n`);
    expect(await broken({ canaries: [canary], logFiles: [log] })).toEqual([expect.stringContaining('✗ I13'), expect.stringContaining('some.log')]);
  });
});

describe('the requests a client sent (I14)', () => {
  const requests: readonly SentRequest[] = [
    { name: 'answered', outcome: 'answered', body: '{"data":{"note":"http://example.org"},"errors":[{"message":"not available"}]}' },
    { name: 'waited', outcome: 'timed-out' },
  ];

  it('each got an answer or a time-out', async () => {
    expect(await broken({ requests })).toEqual([]);
    expect(await broken({ requests: [...requests, { name: 'lost', outcome: null }] })).toEqual([expect.stringContaining('✗ I14'), expect.stringContaining('lost: got neither')]);
  });

  it('were not told where things stand inside', async () => {
    const told = { name: 'told', outcome: 'answered', body: '{"errors":[{"message":"connect ECONNREFUSED 127.0.0.1:4003"}]}' } as const;
    expect(await broken({ requests: [told] })).toEqual([expect.stringContaining('✗ I14'), expect.stringContaining('told: an error names')]);
  });
});

describe('what an administrator of the server does behind the back of the house', () => {
  afterEach(() => tampered.undo());

  it.each(tried.map((tamper) => ({ ...tamper, where: `${tamper.department}.${tamper.table}` })))('is found in $where: $what', async (tamper) => {
    await tampered.inflict(tamper, 1);
    const verdicts = (await verify()).filter(({ violations }) => violations.length > 0);
    expect({ breaks: verdicts.map(({ invariant }) => invariant), said: verdicts.flatMap(linesOf) }).toEqual({ breaks: tamper.breaks, said: expect.anything() });
  });
});

it('is as sound as before once every tamper is undone', async () => {
  expect(await broken()).toEqual([]);
});
