import { judge, localDate, partialInput } from '@unionhall/kernel';
import { changeDecidedOn, type ChangeParameterFacts, changeParameterRules } from './change-parameter.rule';

const TODAY = localDate('2026-03-10');
const sha256Of: ChangeParameterFacts['sha256Of'] = (content) => JSON.stringify(content);
const input = { name: 'grants.round-quota', from: TODAY, value: '12', decisionId: 'decision', reason: '示例理由' };
const third = { id: 'decision', year: 2026, number: 3, proposedById: 'proposer', enteredById: 'secretary' };
const facts = (changes: Partial<ChangeParameterFacts> = {}): ChangeParameterFacts => ({
  input,
  today: TODAY,
  personId: 'executor',
  parameter: {},
  valueOn: () => '10',
  decision: 'decision' in changes ? null : { ...third, outcome: 'adopted', subjectSha256: sha256Of(changeDecidedOn(changes.input ?? input)) },
  decisionIsUsed: false,
  sha256Of,
  ...changes,
});
const codes = (changes: Partial<ChangeParameterFacts> = {}) => judge(changeParameterRules, facts(changes)).refusals.map(({ clause, code }) => `${clause} ${code}`);

it('takes a decided value', () => expect(codes()).toEqual([]));

it('HOUSE-4: refuses a change without a reason', () => expect(codes({ input: { ...input, reason: ' ' } })).toEqual(['HOUSE-4 house.empty']));

it('HOUSE-2: refuses a name the rulebook does not have', () =>
  expect(codes({ input: { ...input, name: 'grants.round-colour' }, parameter: null })).toEqual(['HOUSE-2 governance.parameter-unknown']));

describe('HOUSE-4: the value has its form', () => {
  it.each(['0', '1.5', 'zwölf', ' 12'])('refuses %j for a count', (value) => expect(codes({ input: { ...input, value } })).toEqual(['HOUSE-4 governance.parameter-value-invalid']));
  it('shows how the value is written', () =>
    expect(judge(changeParameterRules, facts({ input: { ...input, value: 'x' } })).refusals).toMatchObject([{ facts: { example: '10' }, remedy: 'write-the-value-in-form' }]));
});

describe('HOUSE-5: from today at the earliest', () => {
  it('takes tomorrow', () => expect(codes({ input: { ...input, from: localDate('2026-03-11') } })).toEqual([]));
  it('refuses yesterday', () => expect(codes({ input: { ...input, from: localDate('2026-03-09') } })).toEqual(['HOUSE-5 governance.parameter-from-the-past']));
});

describe('HOUSE-3: a change changes something', () => {
  it('refuses the value in force', () => expect(codes({ valueOn: () => '12' })).toEqual(['HOUSE-3 governance.parameter-unchanged']));
  it('refuses it written otherwise', () =>
    expect(codes({ input: { ...input, name: 'grants.award-amount', value: '20000.0' }, valueOn: () => '20000.00' })).toEqual(['HOUSE-3 governance.parameter-unchanged']));
});

describe('GY-2b: a decision over exactly this', () => {
  it('refuses one nobody took', () => expect(codes({ decision: null })).toEqual(['HOUSE-2 house.not-registered']));
  it.each(['rejected', 'deferred'])('refuses a %s one', (outcome) =>
    expect(codes({ decision: { ...third, outcome, subjectSha256: sha256Of(changeDecidedOn(input)) } })).toEqual(['GY-2b governance.decision-not-adopted']),
  );
  it.each([
    { ...input, value: '13' },
    { ...input, from: localDate('2026-03-11') },
    { ...input, name: 'grants.award-amount' },
  ])('refuses one over %j', (decided) =>
    expect(codes({ decision: { ...third, outcome: 'adopted', subjectSha256: sha256Of({ name: decided.name, from: decided.from, value: decided.value }) } })).toEqual([
      'GY-2b governance.decision-on-another-subject',
    ]),
  );
  it('tells by its number which decision it refuses', () =>
    expect(judge(changeParameterRules, facts({ decisionIsUsed: true })).refusals).toMatchObject([{ facts: { decision: 'decision', year: 2026, number: 3 } }]));
  it.each([['proposer', 'proposer-executes'], ['secretary', 'decision-enterer-executes']])('CP-5: refuses the %s', (personId, code) => expect(codes({ personId })).toEqual([`CP-5 house.${code}`]));
  it('refuses one that was carried out', () => expect(codes({ decisionIsUsed: true })).toEqual(['GY-2b governance.decision-carried-out']));
});

it('says what it waits for before the form is filled in', () =>
  expect(judge(changeParameterRules, facts({ input: partialInput<ChangeParameterFacts['input']>({ name: input.name }), decision: null })).needs).toEqual(['value', 'from', 'reason', 'decisionId']));

it('HOUSE-2: refuses a name that is known on one side only', () => {
  expect(codes({ parameter: null })).toEqual(['HOUSE-2 governance.parameter-unknown']);
  expect(codes({ input: { ...input, name: 'grants.round-colour' } })).toEqual(['HOUSE-2 governance.parameter-unknown']);
});

it('HOUSE-4: says of a malformed value only that, also where none is in force', () => expect(codes({ input: { ...input, value: 'x' }, valueOn: () => undefined })).toEqual(['HOUSE-4 governance.parameter-value-invalid']));

it('GY-2b: what is decided on is the name, the day and the one text of the value', () => {
  expect(changeDecidedOn({ ...input, name: 'grants.award-amount', value: '20000.0' })).toEqual({ name: 'grants.award-amount', from: TODAY, value: '20000.00' });
  expect(changeDecidedOn({ ...input, name: 'grants.round-colour', value: 'blue' })).toEqual({ name: 'grants.round-colour', from: TODAY, value: 'blue' });
});
