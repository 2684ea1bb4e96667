import { judge, localDate } from '@unionhall/kernel';
import { answerIsInTime } from './answer-in-time.rule';

const codes = (answeredOn: string, dueOn: string | null) => judge([answerIsInTime], { answeredOn: localDate(answeredOn), dueOn: dueOn === null ? null : localDate(dueOn) }).refusals.map(({ clause, code }) => `${clause} ${code}`);

it('GY-5b: an answer on the last day is in time, one the day after is late, and none can be told late beyond the calendar', () => {
  expect(codes('2026-03-31', '2026-03-31')).toEqual([]);
  expect(codes('2026-04-01', '2026-03-31')).toEqual(['GY-5b governance.answer-late']);
  expect(codes('2026-04-01', null)).toEqual([]);
});
