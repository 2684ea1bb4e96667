import { judge } from '@unionhall/kernel';
import { registerPersonRules } from './register-person.rule';

const codes = (identityNumber: string | null, identityNumberIsRegistered = false) =>
  judge(registerPersonRules, { input: { identityNumber }, idIsRegistered: false, identityNumberIsRegistered }).refusals.map(({ clause, code }) => `${clause} ${code}`);

describe('HOUSE-4: the identity number has its check character', () => {
  it.each(['11010519491231002X', '440524188001010014'])('takes %s', (number) => expect(codes(number)).toEqual([]));
  it('takes a person without one', () => expect(codes(null)).toEqual([]));
  it.each(['110105194912310021', '11010519491231002x', '1101051949123100', '11010519491231002X '])('refuses %s', (number) =>
    expect(codes(number)).toEqual(['HOUSE-4 personnel.identity-number-invalid']),
  );
});

describe('HOUSE-3: one person, one registration', () => {
  it('refuses a number registered already', () => expect(codes('11010519491231002X', true)).toEqual(['HOUSE-3 personnel.identity-number-registered']));
  it.each([
    [true, ['house.already-registered']],
    [false, []],
  ])('an id of the identity provider that is registered (%s)', (idIsRegistered, expected) => {
    const input = { id: '01900000-0000-7000-8000-000000000001' };
    expect(judge(registerPersonRules, { input, idIsRegistered, identityNumberIsRegistered: false }).refusals.map(({ code }) => code)).toEqual(expected);
  });
});
