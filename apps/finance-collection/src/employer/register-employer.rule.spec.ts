import { judge, localDate } from '@unionhall/kernel';
import { registerEmployerRules } from './register-employer.rule';

const codes = (creditCode: string, registeredFor: string | null = null, parkId: string | null = null) =>
  judge(registerEmployerRules, { input: { creditCode, parkId }, parkIsRegistered: false, registeredFor, today: localDate('2026-03-10'), belongs: { tradeUnionId: null, unionFormedIn: null, taxBranchId: null }, tradeUnion: null, branchIsRegistered: true }).refusals.map(({ clause, code }) => `${clause} ${code}`);

describe('HOUSE-4: the credit code passes GB 32100-2015', () => {
  it.each(['91350100M000100Y43', '91321000MA1XMPL01X', '91321000MA1XMPL021', '12321000MB1XMPL03B'])('takes %s', (code) => expect(codes(code)).toEqual([]));
  it.each([
    ['another check character', '91350100M000100Y44'],
    ['two digits exchanged', '91530100M000100Y43'],
    ['small letters', '91350100m000100y43'],
    ['a letter the standard leaves out', '91350100MO00100Y43'],
    ['17 characters', '91350100M000100Y4'],
    ['19 characters', '91350100M000100Y430'],
    ['a space', '91350100M000100Y4 '],
    ['nothing', ''],
  ])('refuses %s', (_what, code) => expect(codes(code)).toEqual(['HOUSE-4 finance-collection.credit-code-invalid']));
});

describe('HOUSE-3: one employer, one registration', () => {
  it('refuses a code registered already', () => expect(codes('91350100M000100Y43', '示例机械厂')).toEqual(['HOUSE-3 finance-collection.credit-code-registered']));
});

it('HOUSE-2: refuses a park nobody registered', () => expect(codes('91350100M000100Y43', null, 'park')).toEqual(['HOUSE-2 house.not-registered']));
