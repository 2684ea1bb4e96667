import { localDate } from '@unionhall/kernel';
import { latePapers } from './late-papers.rule';

const paper = (day: string) => ({ addedOn: localDate(day) });

it('GY-2d: a paper three days before the meeting is in time, one two days before is late', () => {
  const [early, inTime, late] = [paper('2026-03-01'), paper('2026-03-07'), paper('2026-03-08')];
  expect(latePapers([early, inTime, late], localDate('2026-03-10'), 3)).toEqual([late]);
  expect(latePapers([late, paper('2026-03-10')], localDate('2026-03-10'), 0)).toEqual([]);
});
