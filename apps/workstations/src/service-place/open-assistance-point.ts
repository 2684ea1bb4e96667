import { act } from '@unionhall/database';
import { openAssistancePointRules } from './open-assistance-point.rule';
import { openPlace, placeToOpen } from './open-place';
import { ServicePlace } from './service-place.entity';
import { OpenAssistancePointInput } from './service-place.inputs';

/** Somebody at a station opens a point where workers in need are assisted (设立帮扶站点) [DX-3]. */
export const openAssistancePoint = act({
  name: 'openAssistancePoint',
  description: '设立帮扶站点,限在站人员。Somebody at the station opens a point where workers in need are assisted [DX-3].',
  who: ['professional-union-worker', 'officer', 'department-head', 'deputy'],
  input: OpenAssistancePointInput,
  object: ServicePlace,
  answers: 'servicePlace',
  published: true,
  gather: (source, { input, today }) => placeToOpen(source, 'assistance-point', input, today),
  rules: openAssistancePointRules,
  write: (tx, facts) => openPlace(tx, facts, 'openAssistancePoint', { kind: 'assistance-point', employerId: null }),
});
