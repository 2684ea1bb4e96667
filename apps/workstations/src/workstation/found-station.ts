import { act } from '@unionhall/database';
import { Park } from '../park/park.entity';
import { foundStationRules } from './found-station.rule';
import { Workstation } from './workstation.entity';
import { FoundStationInput } from './workstation.inputs';
import { workstationLife } from './workstation.life';
import { liveWorkstationOf } from './workstation.queries';

/** Founds the station of a park, to be prepared for its opening (设立工作站). */
export const foundStation = act({
  name: 'foundStation',
  description: '设立工作站。Founds the station of a park, to be prepared for its opening.',
  who: ['officer', 'department-head'],
  input: FoundStationInput,
  object: Workstation,
  answers: 'workstation',
  published: true,
  gather: async (source, { input }) => {
    // Locked for change, not for reading: two who found a station for one park must queue here.
    const park = await source.toChange(Park, input.parkId);
    return { park, liveStation: await liveWorkstationOf(source, park.id) };
  },
  rules: foundStationRules,
  write: (tx, { input: { name, openingPlannedFor }, park, today, now }) =>
    workstationLife.begin(tx, { id: tx.newId(), parkId: park.id, name, foundedOn: today, openingPlannedFor, openedOn: null, closedOn: null, closingReason: null, version: 1 }, 'foundStation', now),
});
