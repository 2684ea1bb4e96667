import { act } from '@unionhall/database';
import type { EntityManager } from 'typeorm';
import { AgendaItem } from '../agenda-item/agenda-item.entity';
import { agendaItemLife } from '../agenda-item/agenda-item.life';
import { MatterEvidence } from '../matter/matter-evidence.entity';
import { Matter } from '../matter/matter.entity';
import { matterLife } from '../matter/matter.life';
import { parameterReliedOn } from '../parameter/parameter-in-force';
import { Meeting } from './meeting.entity';
import { PlaceOnAgendaInput } from './meeting.inputs';
import { meetingSecretary } from './meeting-secretary';
import { placeOnAgendaRules } from './place-on-agenda.rule';

/** Places a matter on the agenda of a meeting, once every precondition of its decision is proven (列入议程) [GY-2d]. */
export const placeOnAgenda = act({
  name: 'placeOnAgenda',
  description: '议题列入议程,前置程序材料须齐全。Places a matter on an agenda once every precondition is proven [GY-2d].',
  who: meetingSecretary,
  input: PlaceOnAgendaInput,
  object: AgendaItem,
  answers: 'agendaItem',
  gather: async (source, { input, today }) => {
    // Asked by `in`, so that "may this matter be decided?" is answered before a meeting is chosen. The meeting's lock
    // gives the items their places one after another.
    const meeting = 'meetingId' in input ? await source.toChange(Meeting, input.meetingId) : null;
    const matter = await source.toChange(Matter, input.matterId, input.expectedVersion);
    return {
      meeting,
      matter,
      evidence: await source.children(MatterEvidence, 'matterId', matter.id),
      preconditions: await parameterReliedOn(source, 'governance.preconditions', today),
    };
  },
  rules: placeOnAgendaRules,
  under: ({ matter }) => matter.powerItemCode,
  write: async (tx, { input: { meetingId }, matter, now }) => {
    await matterLife.move(tx, matter, 'placeOnAgenda', now);
    const position = await nextPosition(tx.manager, meetingId);
    return agendaItemLife.begin(tx, { id: tx.newId(), meetingId, matterId: matter.id, position, startedAt: null, secretVote: false, version: 1 }, 'placeOnAgenda', now);
  },
});

async function nextPosition(manager: EntityManager, meetingId: string): Promise<number> {
  const [row] = await manager.query<{ next: number }[]>('SELECT COALESCE(MAX(position), 0) + 1 AS next FROM agenda_item WHERE meeting_id = ?', [meetingId]);
  return Number(row!.next);
}
