import { judge } from '@unionhall/kernel';
import { registerTaxBranchRules } from './register-tax-branch.rule';

const refusals = (name: string, codeUsedBy: string | null = null) => judge(registerTaxBranchRules, { input: { code: '13210840000', name }, codeUsedBy }).refusals;

describe('HOUSE-3: one code, one branch', () => {
  it('takes a new code', () => expect(refusals('示例第一分局')).toEqual([]));
  it('refuses a code that is taken', () =>
    expect(refusals('示例第二分局', '示例第一分局')).toMatchObject([
      { clause: 'HOUSE-3', code: 'finance-collection.tax-branch-code-taken', path: ['code'], facts: { code: '13210840000', branch: '示例第一分局' }, remedy: 'use-the-registered-tax-branch' },
    ]));
});

describe('HOUSE-4: a branch has a name', () => {
  it('takes a name of one character', () => expect(refusals('甲')).toEqual([]));
  it.each([
    ['nothing', ''],
    ['a space', ' '],
    ['a tab and a wide space', '\t\u3000'],
  ])('refuses %s', (_what, name) =>
    expect(refusals(name)).toMatchObject([{ clause: 'HOUSE-4', code: 'house.empty', path: ['name'], facts: {}, remedy: 'fill-it-in' }]),
  );
});

it('refuses both at once', () => expect(refusals('', '示例第一分局')).toHaveLength(2));
