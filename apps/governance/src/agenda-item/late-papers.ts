import type { Loaders } from '@unionhall/database';
import { MatterEvidence } from '../matter/matter-evidence.entity';
import { Meeting } from '../meeting/meeting.entity';
import { parameterInForce } from '../parameter/parameter-in-force';
import type { AgendaItem } from './agenda-item.entity';
import { latePapers } from './late-papers.rule';

/** The papers of an item that came too late for its meeting, by the days in force when it is held. */
export async function papersLateFor(loaders: Loaders, { meetingId, matterId }: AgendaItem): Promise<MatterEvidence[]> {
  const [meeting, papers] = await Promise.all([loaders.byId(Meeting, meetingId), loaders.children(MatterEvidence, 'matterId', matterId)]);
  const days = await parameterInForce({ loaders, statements: loaders.statements }, 'governance.papers-days', meeting!.heldOn);
  return latePapers(papers, meeting!.heldOn, days);
}
