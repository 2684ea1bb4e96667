import { judge, partialInput } from '@unionhall/kernel';
import { placeOnAgendaRules, type PlaceOnAgendaFacts } from './place-on-agenda.rule';

const proofs = ['research', 'consultation', 'appraisal'];
const shown = (...preconditions: string[]) => preconditions.map((precondition) => ({ precondition }));
const facts: PlaceOnAgendaFacts = {
  input: { meetingId: 'meeting' },
  matter: { title: '示例议题', state: 'raised' },
  preconditions: proofs,
  evidence: shown(...proofs),
  meeting: { title: '示例会议', state: 'called' },
};
const judged = (more: Partial<PlaceOnAgendaFacts> = {}) => judge(placeOnAgendaRules, { ...facts, ...more });
const codes = (more: Partial<PlaceOnAgendaFacts> = {}) => judged(more).refusals.map(({ clause, code }) => `${clause} ${code}`);

it.each(['called', 'open'] as const)('takes a proven matter for a meeting that is %s', (state) => expect(codes({ meeting: { title: '示例会议', state } })).toEqual([]));
it.each(proofs)('GY-2d: refuses a matter without %s alone, and names it', (missing) => {
  const { refusals } = judged({ evidence: shown(...proofs.filter((proof) => proof !== missing), ...proofs.filter((proof) => proof !== missing)) });
  expect(refusals).toMatchObject([{ clause: 'GY-2d', code: 'governance.precondition-unproven', facts: { title: '示例议题', precondition: missing }, remedy: 'attach-the-proof' }]);
});
it('GY-2d: names each of several that are missing', () =>
  expect(judged({ evidence: [] }).refusals.map(({ facts: { precondition } }) => precondition)).toEqual(proofs));
it('GY-2d: asks for what is in force, no more', () => expect(codes({ preconditions: ['research'], evidence: shown('research') })).toEqual([]));
it.each(['on-agenda', 'decided', 'withdrawn'] as const)('HOUSE-1: refuses a matter that is %s', (state) => expect(codes({ matter: { title: '示例议题', state } })).toEqual(['HOUSE-1 governance.matter-not-raised']));
it.each(['closed', 'signed'] as const)('HOUSE-1: refuses a meeting that is %s', (state) => expect(codes({ meeting: { title: '示例会议', state } })).toEqual(['HOUSE-1 governance.meeting-takes-no-matters']));
it('says what is missing before a meeting is chosen, and that one is needed', () => {
  const { refusals, needs } = judged({ input: partialInput<PlaceOnAgendaFacts['input']>({}), meeting: null, evidence: shown('research', 'appraisal') });
  expect(refusals).toMatchObject([{ facts: { precondition: 'consultation' } }]);
  expect(needs).toEqual(['meetingId']);
});
it('asks for a meeting that is named, and says nothing of one that is not', () => {
  expect(codes({ input: { meetingId: '' }, meeting: { title: '示例会议', state: 'closed' } })).toEqual([]);
  expect(codes({ meeting: null })).toEqual([]);
});
