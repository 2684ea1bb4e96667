import { act, insertRow } from '@unionhall/database';
import { Park } from '../park/park.entity';
import { foundStationRules } from './found-station.rule';
import { Workstation } from './workstation.entity';
import { FoundStationInput } from './workstation.inputs';
import { liveWorkstationOf } from './workstation.queries';
import { workstationTransitions } from './workstation.transitions';

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
  write: (tx, { input: { name, openingPlannedFor }, park, today }) =>
    insertRow(tx.manager, Workstation, {
      id: tx.newId(),
      parkId: park.id,
      name,
      state: workstationTransitions.foundStation.to,
      foundedOn: today,
      openingPlannedFor,
      version: 1,
    }),
});
