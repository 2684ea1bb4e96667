import { clause, clauses } from '.';

const series = (prefix: string, last: number) => Array.from({ length: last }, (_, index) => `${prefix}-${index + 1}`);
const gaoyou = ['GY-1', 'GY-2a', 'GY-2b', 'GY-2c', 'GY-2d', 'GY-3', 'GY-4', 'GY-5a', 'GY-5b', 'GY-5c', 'GY-5d', 'GY-6'];

it('holds every clause of the rulebook, once and in order', () =>
  expect(clauses.map(({ id }) => id)).toEqual([
    ...series('YZ', 9),
    ...series('WZ', 14),
    ...gaoyou,
    ...series('DX', 4),
    ...series('BH', 9),
    ...series('CP', 10),
    ...series('HOUSE', 5),
  ]));

it('finds a clause by id, with its document and what it may claim', () =>
  expect(clause('GY-3')).toMatchObject({
    id: 'GY-3',
    source: 'regulation',
    quote: '四个不直接分管',
    document: { zh: '高邮市《关于加强重点权力监督制约的实施办法》' },
  }));

it.each([
  ['CP-', 'common-practice'],
  ['HOUSE-', 'reading'],
  ['DX-', 'reported'],
])('all of %s claim no more than %s', (prefix, source) =>
  expect(new Set(clauses.filter(({ id }) => id.startsWith(prefix)).map((each) => each.source))).toEqual(new Set([source])),
);

it('claims a provision of a regulation only where the rulebook says so', () =>
  expect(clauses.filter(({ source }) => source === 'regulation').map(({ id }) => id)).toEqual([
    ...series('YZ', 9).filter((id) => id !== 'YZ-7'),
    'WZ-14',
    ...gaoyou,
    'BH-1',
    'BH-2',
  ]));

it.each(['YZ-2', 'YZ-6', 'YZ-8', 'WZ-1', 'WZ-3', 'WZ-5', 'WZ-6', 'WZ-12', 'WZ-13', 'GY-2b', 'GY-2c', 'GY-2d', 'GY-4', 'BH-5', 'CP-8'] as const)(
  'says what in %s is our reading',
  (id) => expect(clause(id).reading).not.toBeNull(),
);
