import { judge, localDate } from '@unionhall/kernel';
import { type PublishAppointmentsFacts, publishAppointmentsRules } from './publish-appointments.rule';

const decision: NonNullable<PublishAppointmentsFacts['decision']> = { powerItem: 'personnel', subjectType: 'AppointmentProposal', subjectId: 'list', subjectSha256: 'a', outcome: 'adopted', decidedOn: localDate('2026-03-23'), proposedById: 'proposer', enteredById: 'enterer' };
const codes = ({ state = 'proposed' as PublishAppointmentsFacts['proposal']['state'], publicityLast = '2026-03-30' as string | null, personId = 'officer', changes = {}, known = true }) =>
  judge(publishAppointmentsRules, {
    input: { decisionId: 'decision' },
    personId,
    today: localDate('2026-03-23'),
    competition: { publicityWorkingDays: 5 },
    proposal: { state },
    entries: [{ personId: 'one' }],
    matter: { powerItem: 'personnel', subjectType: 'AppointmentProposal', subjectId: 'list', sha256: 'a' },
    decision: known ? { ...decision, ...changes } : null,
    publicityLast: publicityLast === null ? null : localDate(publicityLast),
  }).refusals.map(({ clause, code }) => `${clause} ${code}`);

it('takes an adopted decision over exactly this list', () => expect(codes({})).toEqual([]));
it('refuses one nobody told of, one that was rejected, and one over another list or content [GY-2b]', () =>
  expect([codes({ known: false }), codes({ changes: { outcome: 'rejected' } }), codes({ changes: { subjectId: 'other' } }), codes({ changes: { subjectSha256: 'b' } })]).toEqual([
    ['GY-2b house.decision-not-told'],
    ['GY-2b house.decision-failed'],
    ['GY-2b house.decision-of-another-matter'],
    ['GY-2b house.matter-not-as-decided'],
  ]));
it('refuses who raised or entered it [CP-5]', () => expect([codes({ personId: 'proposer' }), codes({ personId: 'enterer' })]).toEqual([['CP-5 house.proposer-executes'], ['CP-5 house.decision-enterer-executes']]));
it('refuses who competes [CP-6]', () => expect(codes({ personId: 'one' })).toEqual(['CP-6 personnel.entrant-handles-it']));
it('refuses an end that would be a guess [CP-4]', () => expect(codes({ publicityLast: null })).toEqual(['CP-4 personnel.publicity-beyond-calendar']));
it.each(['publicised', 'appointed', 'withdrawn'] as const)('refuses one that is %s [HOUSE-1]', (state) => expect(codes({ state })).toEqual(['HOUSE-1 personnel.appointment-proposal-state']));
