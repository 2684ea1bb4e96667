import { act } from '@unionhall/database';
import { askEmployer } from '../employer/ask-employer';
import { openPlace, placeToOpen } from './open-place';
import { openWorkersHomeRules } from './open-workers-home.rule';
import { ServicePlace } from './service-place.entity';
import { OpenWorkersHomeInput } from './service-place.inputs';

/** Somebody at a station opens a workers' home, of a unit or of the whole park (建立职工之家) [DX-3]. */
export const openWorkersHome = act({
  name: 'openWorkersHome',
  description: '建立职工之家,单位的或园区共用的,限在站人员。Somebody at the station opens a workers’ home, of a unit or of the whole park [DX-3].',
  who: ['professional-union-worker', 'officer', 'department-head', 'deputy'],
  input: OpenWorkersHomeInput,
  object: ServicePlace,
  answers: 'servicePlace',
  published: true,
  ask: async (ask, input) => ({ employer: await askEmployer(ask, input) }),
  gather: (source, { input, today }) => placeToOpen(source, 'workers-home', input, today),
  rules: openWorkersHomeRules,
  write: (tx, facts) => openPlace(tx, facts, 'openWorkersHome', { kind: 'workers-home', employerId: facts.input.employerId ?? null }),
});
