import { judge, localDate } from '@unionhall/kernel';
import { type FoundStationFacts, foundStationRules } from './found-station.rule';

const today = localDate('2026-03-10');
const station = { name: '示例工业园工作站', foundedOn: localDate('2025-05-01') };
const refusals = (openingPlannedFor: string, liveStation: FoundStationFacts['liveStation'] = null) =>
  judge(foundStationRules, { input: { openingPlannedFor: localDate(openingPlannedFor) }, today, park: { name: '示例工业园' }, liveStation }).refusals;

describe('DX-1: a station opens on a date ahead', () => {
  it.each(['2026-03-10', '2026-05-01'])('takes %s', (day) => expect(refusals(day)).toEqual([]));
  it('refuses yesterday', () =>
    expect(refusals('2026-03-09')).toMatchObject([{ clause: 'DX-1', code: 'workstations.opening-date-past', facts: { openingDate: '2026-03-09', today } }]));
});

describe('DX-1: one station for one park', () => {
  it('refuses a second', () =>
    expect(refusals('2026-05-01', station)).toMatchObject([
      { clause: 'DX-1', code: 'workstations.park-has-station', facts: { park: '示例工业园', station: station.name, foundedOn: station.foundedOn } },
    ]));
  it('tells of both faults at once', () => expect(refusals('2026-03-09', station)).toHaveLength(2));
});
