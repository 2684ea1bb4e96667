import { judge, localDate } from '@unionhall/kernel';
import { type RecordRecognitionFacts, recordRecognitionRules } from './record-recognition.rule';

const codes = (recognisedOn = '2026-03-10', more: Partial<RecordRecognitionFacts> = {}) =>
  judge(recordRecognitionRules, {
    input: { title: '双轨制', recognisedBy: '示例市总工会', recognisedOn: localDate(recognisedOn), documentSha256: 'a' },
    personId: 'recorder',
    today: localDate('2026-03-10'),
    assessment: { state: 'under-way', personId: 'one' },
    cycle: { from: localDate('2026-01-01'), until: localDate('2026-12-31') },
    recognitions: [{ documentSha256: 'b', title: '另一项' }],
    ...more,
  }).refusals.map(({ clause, code }) => `${clause} ${code}`);

it('takes another document, of the first day, too', () => expect(codes('2026-01-01')).toEqual([]));
it.each(['2025-12-31', '2026-03-11'])('refuses one of %s [HOUSE-5]', (day) => expect(codes(day)).toEqual(['HOUSE-5 personnel.result-outside-cycle']));
it('refuses the same document [WZ-11], one’s own [CP-6] and a concluded assessment [HOUSE-1]', () => {
  expect(codes('2026-03-10', { recognitions: [{ documentSha256: 'a', title: '双轨制' }] })).toEqual(['WZ-11 personnel.recognition-recorded']);
  expect(codes('2026-03-10', { personId: 'one' })).toEqual(['CP-6 personnel.records-own-result']);
  expect(codes('2026-03-10', { assessment: { state: 'final', personId: 'one' } })).toEqual(['HOUSE-1 personnel.performance-state']);
});
