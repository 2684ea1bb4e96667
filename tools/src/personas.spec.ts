import { claimsOfPersona } from './personas';

describe('the claims of a persona', () => {
  it('are those an identity provider would send', () => {
    const persona = { personId: '019a0000-0000-7000-8000-000000000001', name: { zh: '王', en: 'Wang' }, roles: ['worker'] as const, employerId: '019a0000-0000-7000-8000-000000000002' };
    expect(claimsOfPersona(persona)).toEqual({ unionhall_person: persona.personId, roles: ['worker'], unionhall_employer: persona.employerId });
  });
});
