import { act } from '@unionhall/database';
import { staffAt } from '../workstation/at-the-station';
import { Workstation } from '../workstation/workstation.entity';
import { closeServicePlaceRules } from './close-service-place.rule';
import { ServicePlace } from './service-place.entity';
import { CloseServicePlaceInput } from './service-place.inputs';
import { servicePlaceLife } from './service-place.life';

/** Closes a workers' home or an assistance point, for a reason everybody may read (停用服务阵地) [DX-3]. */
export const closeServicePlace = act({
  name: 'closeServicePlace',
  description: '停用职工之家或帮扶站点,须说明理由,限在站人员。Somebody at the station closes a workers’ home or an assistance point, with the reason [DX-3].',
  who: ['professional-union-worker', 'officer', 'department-head', 'deputy'],
  input: CloseServicePlaceInput,
  object: ServicePlace,
  answers: 'servicePlace',
  published: true,
  gather: async (source, { input: { servicePlaceId, expectedVersion }, today }) => {
    const servicePlace = await source.toChange(ServicePlace, servicePlaceId, expectedVersion);
    return { servicePlace, workstation: await source.toRead(Workstation, servicePlace.workstationId), atStation: await staffAt(source, servicePlace.workstationId, today) };
  },
  rules: closeServicePlaceRules,
  write: (tx, { input: { reason }, servicePlace, today, now }) => servicePlaceLife.move(tx, servicePlace, 'closeServicePlace', now, { closedOn: today, closingReason: reason.trim() }),
  about: ({ servicePlaceId }) => servicePlaceId,
});
