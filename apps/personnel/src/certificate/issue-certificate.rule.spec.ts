import { judge, localDate } from '@unionhall/kernel';
import { issueCertificateRules } from './issue-certificate.rule';

const codes = ({ asOf = '2026-03-10', purpose = '办理居住证', facts = ['身份：公务员'] }) =>
  judge(issueCertificateRules, { input: { asOf: localDate(asOf), kind: 'employment', purpose }, today: localDate('2026-03-10'), person: { name: '林示例' }, facts }).refusals.map(({ clause, code }) => `${clause} ${code}`);

it('takes today', () => expect(codes({})).toEqual([]));
it('refuses tomorrow [HOUSE-5]', () => expect(codes({ asOf: '2026-03-11' })).toEqual(['HOUSE-5 personnel.certified-day-to-come']));
it('refuses what is not registered [HOUSE-2]', () => expect(codes({ facts: [] })).toEqual(['HOUSE-2 personnel.nothing-to-certify']));
it('refuses blanks for a purpose [HOUSE-4]', () => expect(codes({ purpose: ' ' })).toEqual(['HOUSE-4 house.empty']));
