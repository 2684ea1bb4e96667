import fc from 'fast-check';
import { formatParameter, foundingParameters, isParameterName, parameterDefinition, parameterNames, parseParameter } from '.';
import { count, counts, fraction, limits, list, money, multiple, percent, points, shares, type ParameterType } from './parameter-type';

describe('founding values', () => {
  it('are the figures of the rulebook', () =>
    expect(Object.fromEntries(foundingParameters.map(({ name, value }) => [name, parseParameter(name, value)]))).toEqual({
      'common.publicity-working-days': 5,
      'common.conflict-years': 3,
      'personnel.recruitment-sources': ['community-cadre', 'laid-off-or-unemployed', 'university-graduate'],
      'personnel.test-weights': { 'written-test': 50_00, interview: 50_00 },
      'personnel.wage-multiple': 2_00,
      'personnel.professional-establishment': 40,
      'personnel.civil-servant-establishment': 9,
      'personnel.institution-establishment': 8,
      'personnel.cultivation-years': 3,
      'personnel.post-allowance': 600_00n,
      'personnel.own-allowance-statuses': ['civil-servant', 'institution-staff'],
      'governance.quorum': { numerator: 2, denominator: 3 },
      'governance.preconditions': ['research', 'consultation', 'appraisal'],
      'governance.inquiry-answer-working-days': 15,
      'governance.papers-days': 3,
      'governance.decision-task-days': 90,
      'governance.secret-vote-items': ['personnel'],
      'governance.first-deputy-items': ['personnel', 'workers-cultural-palace', 'allowances'],
      'governance.second-deputy-items': ['model-worker-funds', 'office-construction', 'innovation-fund'],
      'governance.third-deputy-items': ['office-finance', 'hardship-assistance-fund', 'dues-refunds', 'collection-payments'],
      'grants.round-quota': 10,
      'grants.experts-per-application': 3,
      'grants.award-amount': 20_000_00n,
      'grants.studio-bonus': 3_00,
      'grants.similar-title': 50_00,
      'grants.retention-years': 3,
      'grants.category-limits': { a: 100_00, b: 100_00, c: 100_00 },
      'grants.instalments': { contract: 60_00, 'mid-term-check': 40_00 },
      'finance-collection.conference-interval-months': 3,
      'finance-collection.survey-teams': 8,
      'finance-collection.dues-rate': 2_00,
      'finance-collection.receipt-split': { grassroots: 60_00, upward: 40_00 },
      'workstations.vice-chairs': 1,
      'workstations.established-cadres': 1,
      'workstations.assistants': 1,
      'workstations.task-days': {
        'law-publicity': 30,
        'park-union-organising': 60,
        'workers-home': 60,
        'open-factory-affairs': 60,
        'collective-contract': 60,
        'assistance-station': 10,
        'fitness-or-counselling': 30,
        'dues-collection': 60,
        'organisation-standards': 60,
        'workers-culture': 30,
        coordination: 15,
      },
      'workstations.task-kinds': [
        'law-publicity',
        'park-union-organising',
        'workers-home',
        'open-factory-affairs',
        'collective-contract',
        'assistance-station',
        'fitness-or-counselling',
        'dues-collection',
        'organisation-standards',
        'workers-culture',
        'coordination',
      ],
    }));

  it.each(foundingParameters)('of $name is in canonical form', ({ name, value }) =>
    expect(formatParameter(name, parseParameter(name, value))).toBe(value),
  );

  it.each(parameterNames)('%s names a clause of its department or of common practice', (name) => {
    const prefixes = { common: 'CP', personnel: 'WZ', governance: 'GY', grants: 'YZ', 'finance-collection': 'BH', workstations: 'DX' };
    const [department] = name.split('.') as [keyof typeof prefixes];
    expect([prefixes[department], 'CP']).toContain(parameterDefinition(name).clause.split('-')[0]);
  });
});

describe('a value is what its canonical text says', () => {
  const parts = shares('first', 'second');
  const upTo9999 = fc.integer({ min: 1, max: 9999 });
  const code = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/);
  const values: [ParameterType<unknown>, fc.Arbitrary<unknown>][] = [
    [count, fc.integer({ min: 1, max: 999_999_999 })],
    [money, fc.bigInt({ min: 1n, max: 10n ** 18n - 1n })],
    [percent, fc.integer({ min: 0, max: 10_000 })],
    [points, fc.integer({ min: 0, max: 10_000 })],
    [multiple, fc.integer({ min: 1, max: 99_999_999 })],
    [fraction, fc.record({ numerator: upTo9999, denominator: upTo9999 }).filter(({ numerator, denominator }) => numerator < denominator)],
    [list, fc.uniqueArray(code, { minLength: 1, maxLength: 12 })],
    [limits('first', 'second'), fc.record({ first: fc.integer({ min: 1, max: 10_000 }), second: fc.integer({ min: 1, max: 10_000 }) }).filter(({ first, second }) => first + second >= 10_000)],
    [counts('first', 'second'), fc.record({ first: fc.integer({ min: 1, max: 9999 }), second: fc.integer({ min: 1, max: 9999 }) })],
    [parts, fc.integer({ min: 0, max: 10_000 }).map((first) => ({ first, second: 10_000 - first }))],
  ];
  it.each(values.map(([type, arbitrary]) => ({ kind: type.name, type, arbitrary })))('$kind', ({ type, arbitrary }) =>
    fc.assert(fc.property(arbitrary, (value) => expect(type.parse(type.format(value))).toEqual(value))),
  );
});

describe('parseParameter refuses', () => {
  it.each([
    ['grants.round-quota', '0'],
    ['grants.round-quota', '-1'],
    ['grants.round-quota', '10.5'],
    ['grants.round-quota', '010'],
    ['grants.round-quota', '1e3'],
    ['grants.award-amount', '0.00'],
    ['grants.award-amount', '-20000.00'],
    ['grants.award-amount', '20,000'],
    ['grants.studio-bonus', '100.01'],
    ['personnel.wage-multiple', '0'],
    ['personnel.wage-multiple', '2.005'],
    ['finance-collection.dues-rate', '100.01'],
    ['governance.quorum', '3/3'],
    ['governance.quorum', '2/0'],
    ['governance.quorum', '0/3'],
    ['governance.quorum', '0.66'],
    ['governance.preconditions', '[]'],
    ['governance.preconditions', '["research","research"]'],
    ['governance.preconditions', '["Research"]'],
    ['governance.preconditions', '[1]'],
    ['governance.preconditions', 'research'],
    ['personnel.test-weights', '{"written-test":"50","interview":"49.99"}'],
    ['personnel.test-weights', '{"written-test":"100"}'],
    ['personnel.test-weights', '{"written-test":"50","oral":"50"}'],
    ['personnel.test-weights', '{"written-test":50,"interview":50}'],
    ['personnel.test-weights', 'null'],
    ['workstations.task-days', '{"law-publicity":"30"}'],
    ['workstations.task-days', '[]'],
    ['grants.category-limits', '{"a":"30","b":"30","c":"39.99"}'],
    ['grants.category-limits', '{"a":"100","b":"100","c":"0"}'],
    ['grants.category-limits', '{"a":"100","b":"100"}'],
    ['grants.category-limits', '{"a":"100","b":"100","c":"100.01"}'],
  ] as const)('%s = %s, naming the parameter', (name, text) => {
    expect(() => parseParameter(name, text)).toThrow(RangeError);
    expect(() => parseParameter(name, text)).toThrow(name);
  });
});

it('tells a parameter from another name', () =>
  expect(['grants.round-quota', 'grants.round', 'toString'].map(isParameterName)).toEqual([true, false, false]));
