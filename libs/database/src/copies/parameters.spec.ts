import { HouseError } from '@unionhall/contracts';
import { localDate } from '@unionhall/kernel';
import type { Ask } from '../act/ask';
import { lockingSource, readingSource } from '../act/fact-source';
import { Loaders } from '../loaders';
import { startTestSchema, type TestSchema } from '../test/test-schema';
import { haveParameters, keepParameters, parameterOn } from './parameters';

const ALLOWANCE = 'personnel.post-allowance';
const CAP = 'personnel.professional-establishment';

let schema: TestSchema;
beforeAll(async () => {
  schema = await startTestSchema('personnel');
});
afterAll(() => schema.drop());
beforeEach(() => schema.admin.query('TRUNCATE parameter_copy'));

const reading = () => {
  const { loaders, personalData } = schema.context();
  return readingSource(loaders, personalData);
};
/** Governance as it answers; notes each question. */
const governance = (asked: string[], rows: Record<string, { from: string; value: string; version: number }[]>): Ask =>
  ((_question: unknown, key: string) => {
    asked.push(key);
    return Promise.resolve({ version: 1, rows: rows[key] ?? [] });
  }) as unknown as Ask;
const hear = (name: string, from: string, value: string, version: number) =>
  keepParameters.apply(schema.source.manager, {
    id: '01900000-0000-7000-8000-000000000001',
    name: 'ParameterChanged',
    from: 'governance',
    to: 'personnel',
    subjectId: '01900000-0000-7000-8000-000000000002',
    sequence: 1,
    onBehalfOf: null,
    at: '2026-03-10T02:00:00.000Z',
    payload: { name, from, value, version, decisionId: null },
  });
const on = (day: string) => parameterOn(reading(), ALLOWANCE, localDate(day));

describe('parameters of governance, kept as a copy', () => {
  it('are asked for once, and not again by anybody', async () => {
    const asked: string[] = [];
    const ask = governance(asked, { [ALLOWANCE]: [{ from: '2024-01-01', value: '600.00', version: 1 }], [CAP]: [{ from: '2024-01-01', value: '40', version: 1 }] });
    await haveParameters(ask, reading(), [ALLOWANCE, CAP]);
    await haveParameters(ask, reading(), [ALLOWANCE, CAP]);
    expect(asked.sort()).toEqual([ALLOWANCE, CAP]);
    expect([await on('2026-03-10'), await parameterOn(reading(), CAP, localDate('2026-03-10'))]).toEqual([60_000n, 40]);
  });

  it('fail closed when governance cannot be asked', async () => {
    const ask: Ask = () => Promise.reject(new HouseError('UNAVAILABLE', { department: 'governance' }));
    await expect(haveParameters(ask, reading(), [ALLOWANCE])).rejects.toMatchObject({ code: 'UNAVAILABLE' });
  });

  it('hold from their day until the next row', async () => {
    await hear(ALLOWANCE, '2024-01-01', '600.00', 1);
    await hear(ALLOWANCE, '2026-07-01', '700.00', 1);
    expect([await on('2024-01-01'), await on('2026-06-30'), await on('2026-07-01')]).toEqual([60_000n, 60_000n, 70_000n]);
    await expect(on('2023-12-31')).rejects.toThrow(`parameter ${ALLOWANCE} has no value on 2023-12-31`);
  });

  it('take a later version of a row, and never an earlier one after it', async () => {
    await hear(ALLOWANCE, '2024-01-01', '650.00', 2);
    await hear(ALLOWANCE, '2024-01-01', '600.00', 1);
    expect(await on('2026-03-10')).toBe(65_000n);
    await hear(ALLOWANCE, '2024-01-01', '620.00', 3);
    expect(await on('2026-03-10')).toBe(62_000n);
  });

  it('are read the same in a transaction as for "may I?", where a hundred cost one statement', async () => {
    await hear(ALLOWANCE, '2024-01-01', '600.00', 1);
    const { personalData } = schema.context();
    const locked = await schema.source.transaction((manager) => parameterOn(lockingSource(manager, personalData), ALLOWANCE, localDate('2026-03-10')));
    expect(locked).toBe(60_000n);
    const loaders = new Loaders(schema.source);
    const query = jest.spyOn(schema.source, 'query');
    const source = readingSource(loaders, personalData);
    await Promise.all(Array.from({ length: 100 }, () => parameterOn(source, ALLOWANCE, localDate('2026-03-10'))));
    expect(query).toHaveBeenCalledTimes(1);
    query.mockRestore();
  });
});
