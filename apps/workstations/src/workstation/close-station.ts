import { act } from '@unionhall/database';
import { closeStationRules } from './close-station.rule';
import { leftBehind } from './left-behind';
import { secondedTo } from './staffing';
import { Workstation } from './workstation.entity';
import { CloseStationInput } from './workstation.inputs';
import { workstationLife } from './workstation.life';

/** Closes a station, for a reason everybody may read; another may be founded for its park (撤销工作站). */
export const closeStation = act({
  name: 'closeStation',
  description: '撤销工作站,须说明理由,派驻人员须已结束派驻。Closes a station whose staff has left, with its reason.',
  who: ['officer', 'department-head'],
  input: CloseStationInput,
  object: Workstation,
  answers: 'workstation',
  published: true,
  gather: async (source, { input: { workstationId, expectedVersion } }) => ({
    workstation: await source.toChange(Workstation, workstationId, expectedVersion),
    seconded: await secondedTo(source, workstationId),
    ...(await leftBehind(source, workstationId)),
  }),
  rules: closeStationRules,
  write: (tx, { input: { reason }, workstation, today, now }) => workstationLife.move(tx, workstation, 'closeStation', now, { closedOn: today, closingReason: reason.trim() }),
  about: ({ workstationId }) => workstationId,
});
