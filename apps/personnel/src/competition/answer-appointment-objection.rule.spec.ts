import { judge, localDate } from '@unionhall/kernel';
import { type AnswerAppointmentObjectionFacts, answerAppointmentObjectionRules } from './answer-appointment-objection.rule';

const decision: NonNullable<AnswerAppointmentObjectionFacts['decision']> = { powerItem: 'personnel', subjectType: 'AppointmentObjection', subjectId: 'objection', subjectSha256: 'a', outcome: 'adopted', decidedOn: localDate('2026-03-25'), proposedById: 'proposer', enteredById: 'enterer' };
const codes = ({ upheld = false, answer = '经核实不成立', decisionId = 'decision' as string | null, holderId = 'holder' as string | null, holderIsChief = false, personId = 'holder', state = 'open' as AnswerAppointmentObjectionFacts['objection']['state'], sha256 = 'a', entries = [] as string[] }) =>
  judge(answerAppointmentObjectionRules, {
    input: { upheld, answer, decisionId },
    personId,
    today: localDate('2026-03-25'),
    objection: { state },
    entries: entries.map((each) => ({ personId: each })),
    matter: () => ({ powerItem: 'personnel', subjectType: 'AppointmentObjection', subjectId: 'objection', sha256 }),
    decision: decisionId ? decision : null,
    asked: { holder: { holderId, holderIsChief } },
  }).refusals.map(({ clause, code }) => `${clause} ${code}`);

it('takes a rejection as it was decided, and an upholding without a decision', () => expect([codes({}), codes({ upheld: true, decisionId: null })]).toEqual([[], []]));
it('refuses a rejection by one [GY-2b]', () => expect(codes({ decisionId: null })).toEqual(['GY-2b personnel.objection-rejected-by-one']));
it('refuses another answer than was decided [GY-2b]', () => expect(codes({ sha256: 'b' })).toEqual(['GY-2b house.matter-not-as-decided']));
it('refuses who had a part in the decision [CP-5]', () => expect(codes({ holderId: 'proposer', personId: 'proposer' })).toEqual(['CP-5 house.proposer-executes']));
it('refuses whoever is not the holder, and everybody while there is none [GY-2a]', () => expect([codes({ personId: 'other' }), codes({ holderId: null })]).toEqual([['GY-2a personnel.not-the-holder'], ['GY-2a personnel.power-vacant']]));
it('refuses a chief in charge [GY-3]', () => expect(codes({ holderIsChief: true })).toEqual(['GY-3 personnel.chief-holds-the-power']));
it('refuses an answer that says nothing [HOUSE-4]', () => expect(codes({ upheld: true, decisionId: null, answer: ' ' })).toEqual(['HOUSE-4 house.empty']));
it.each(['rejected', 'upheld'] as const)('refuses a second answer to one that is %s [HOUSE-1]', (state) => expect(codes({ state })).toEqual(['HOUSE-1 personnel.appointment-objection-answered']));
it('refuses who competes [CP-6]', () => expect(codes({ entries: ['holder'] })).toEqual(['CP-6 personnel.entrant-handles-it']));
