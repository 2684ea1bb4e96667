import { judge, localDate } from '@unionhall/kernel';
import { latePapers, papersAreInTime } from './late-papers.rule';

const paper = (day: string) => ({ addedOn: localDate(day) });

it('GY-2d: a paper three days before the meeting is in time, one two days before is late', () => {
  const [early, inTime, late] = [paper('2026-03-01'), paper('2026-03-07'), paper('2026-03-08')];
  expect(latePapers([early, inTime, late], localDate('2026-03-10'), 3)).toEqual([late]);
  expect(latePapers([late, paper('2026-03-10')], localDate('2026-03-10'), 0)).toEqual([]);
  // What is attached afterwards, for another meeting, was no paper of this one.
  expect(latePapers([paper('2026-03-10'), paper('2026-03-11')], localDate('2026-03-10'), 3)).toEqual([paper('2026-03-10')]);
});

it('HOUSE-5: says by its days which papers are late, for the what-if', () => {
  const heldOn = localDate('2026-03-10');
  const papers = [{ title: '早', addedOn: localDate('2026-03-07') }, { title: '晚', addedOn: localDate('2026-03-08') }];
  const told = (days: number) => judge([papersAreInTime], { papers, heldOn, days }).refusals.map(({ clause, code, facts }) => [`${clause} ${code}`, facts['titles']]);
  expect([told(2), told(3)]).toEqual([[], [['HOUSE-5 governance.papers-late', ['晚']]]]);
});
