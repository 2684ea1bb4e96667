import { ok, refuse } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';
import { liveMatterStates, type MatterState } from './matter.transitions';

/** What the rule about the stage of a matter looks at. */
export interface LiveMatterFacts {
  readonly matter: { readonly title: string; readonly state: MatterState };
}

/** HOUSE-1: what was decided or withdrawn stays as it is. */
export const matterIsLive = rule<LiveMatterFacts>('HOUSE-1', 'governance.matter-not-live', ({ matter: { title, state } }) =>
  liveMatterStates.includes(state) ? ok : refuse({ path: ['matterId'], facts: { title, state }, remedy: 'raise-a-new-matter' }),
);
