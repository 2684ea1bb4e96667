import { judge } from '@unionhall/kernel';
import { type DeclineAppointmentFacts, declineAppointmentRules } from './decline-appointment.rule';

const codes = (state: DeclineAppointmentFacts['entry']['state'], personId = 'a', reason = '个人原因') => judge(declineAppointmentRules, { input: { reason }, personId, entry: { personId: 'a', state } }).refusals.map(({ clause, code }) => `${clause} ${code}`);

it('takes it of who is proposed', () => expect(codes('proposed')).toEqual([]));
it.each(['entered', 'qualified', 'unqualified', 'cleared', 'barred', 'withdrawn', 'ranked', 'appointed', 'declined'] as const)('refuses it of who is %s [HOUSE-1]', (state) => expect(codes(state)).toEqual(['HOUSE-1 personnel.competition-entry-state']));
it('refuses it for another [HOUSE-2]', () => expect(codes('proposed', 'b')).toEqual(['HOUSE-2 personnel.entry-of-another']));
it('refuses it without a reason [HOUSE-4]', () => expect(codes('proposed', 'a', ' ')).toEqual(['HOUSE-4 house.empty']));
