import type { ActReplay } from '@unionhall/graphql';
import { replayedWages } from './replayed-wages';

/** Asks again whether the contracts that were renewed paid the multiple of the minimum wage [WZ-4]. */
export const replayRenewLabourContract: ActReplay = {
  act: 'renewLabourContract',
  subjectType: 'LabourContract',
  parameters: ['personnel.wage-multiple'],
  replay: (source, period) => replayedWages(source, period, 'contract.renews_id IS NOT NULL'),
};
