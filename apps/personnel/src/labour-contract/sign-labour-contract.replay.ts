import type { ActReplay } from '@unionhall/graphql';
import { replayedWages } from './replayed-wages';

/** Asks again whether the contracts that were signed paid the multiple of the minimum wage [WZ-4]. */
export const replaySignLabourContract: ActReplay = {
  act: 'signLabourContract',
  subjectType: 'LabourContract',
  parameters: ['personnel.wage-multiple'],
  replay: (source, period) => replayedWages(source, period, 'contract.renews_id IS NULL'),
};
