import { judge, localDate } from '@unionhall/kernel';
import { type AppointPersonFacts, appointPersonRules } from './appoint-person.rule';

const days = (from: string, until: string | null = null) => ({ from: localDate(from), until: until === null ? null : localDate(until) });
const facts: AppointPersonFacts = {
  input: { from: localDate('2026-04-01'), document: '示例任职通知' },
  personId: 'head',
  today: localDate('2026-03-31'),
  proposal: { state: 'publicised', publicityLast: localDate('2026-03-30'), decisionId: 'decision' },
  entry: { personId: 'winner', state: 'proposed' },
  entries: [{ personId: 'winner' }],
  objections: [{ state: 'rejected' }, { state: 'upheld' }],
  post: { name: '部长', headcount: 1 },
  appointments: [days('2020-01-01', '2026-03-31')],
  incumbent: days('2020-01-01'),
  memberships: [days('2020-01-01')],
  coming: [],
  relations: [],
  matter: { powerItem: 'personnel', subjectType: 'AppointmentProposal', subjectId: 'list', sha256: 'a' },
  decision: { powerItem: 'personnel', subjectType: 'AppointmentProposal', subjectId: 'list', subjectSha256: 'a', outcome: 'adopted', decidedOn: localDate('2026-03-23'), proposedById: 'proposer', enteredById: 'enterer' },
};
const codes = (changes: Partial<AppointPersonFacts>) => judge(appointPersonRules, { ...facts, ...changes }).refusals.map(({ clause, code }) => `${clause} ${code}`);

it('takes it the day after the publicity', () => expect(codes({})).toEqual([]));
it('refuses it on its last day [CP-4]', () => expect(codes({ today: localDate('2026-03-30') })).toEqual(['CP-4 personnel.publicity-runs']));
it('refuses it while an objection is open [CP-4]', () => expect(codes({ objections: [{ state: 'open' }] })).toEqual(['CP-4 personnel.appointment-objections-open']));
it('refuses a list that is not as decided, and a decision nobody told of [GY-2b]', () => expect([codes({ matter: { ...facts.matter, sha256: 'b' } }), codes({ decision: null })]).toEqual([['GY-2b house.matter-not-as-decided'], ['GY-2b house.decision-not-told']]));
it('refuses who raised or entered the decision [CP-5]', () => expect([codes({ personId: 'proposer' }), codes({ personId: 'enterer' })]).toEqual([['CP-5 house.proposer-executes'], ['CP-5 house.decision-enterer-executes']]));
it('refuses who competes [CP-6]', () => expect(codes({ personId: 'winner' })).toEqual(['CP-6 personnel.entrant-handles-it']));
it('refuses a list that is not published, and then asks for no decision [HOUSE-1]', () => expect(codes({ proposal: { state: 'proposed', publicityLast: null, decisionId: null }, decision: null })).toEqual(['HOUSE-1 personnel.appointment-proposal-state']));
it('refuses an entry that is on no list [HOUSE-1]', () => expect(codes({ proposal: null, decision: null, entry: { personId: 'winner', state: 'ranked' } })).toEqual(['HOUSE-1 personnel.competition-entry-state']));
it('takes today, and refuses yesterday [HOUSE-5]', () => expect([codes({ today: localDate('2026-04-01') }), codes({ today: localDate('2026-04-02') })]).toEqual([[], ['HOUSE-5 house.dates-out-of-order']]));
it('refuses a day on which the incumbent had not come yet [HOUSE-5]', () => expect([codes({ incumbent: days('2026-03-31') }), codes({ incumbent: days('2026-04-01') })]).toEqual([[], ['HOUSE-5 house.dates-out-of-order']]));
it('refuses who is not on the staff that day [WZ-10]', () => expect([codes({ memberships: [days('2026-04-01', '2026-04-01')] }), codes({ memberships: [days('2026-04-02')] }), codes({ memberships: [days('2020-01-01', '2026-03-31')] })]).toEqual([[], ['WZ-10 personnel.entrant-not-on-staff'], ['WZ-10 personnel.entrant-not-on-staff']]));
it('refuses a post that is full [WZ-6]', () => expect(codes({ appointments: [days('2020-01-01', '2026-04-01')] })).toEqual(['WZ-6 personnel.post-full']));
it('refuses it without a document [HOUSE-4]', () => expect(codes({ input: { ...facts.input, document: ' ' } })).toEqual(['HOUSE-4 house.empty']));
it('refuses kin in line [CP-6]', () =>
  expect(
    codes({
      coming: [{ path: ['entryId'], personId: 'winner', name: '林示例', from: localDate('2026-04-01'), endsAppointmentId: null, line: [{ appointmentId: 'x', personId: 'kin', post: '副部长', ...days('2020-01-01') }] }],
      relations: [{ kind: 'kinship', personId: 'kin', otherPersonId: 'winner', from: localDate('2026-01-01'), withdrawnOn: null }],
    }),
  ).toEqual(['CP-6 personnel.kin-in-line']));
