import { notFound } from '@unionhall/contracts';
import { type FactSource, Loaders, rowsOf } from '@unionhall/database';
import { Ballot, type VoteChoice } from '../ballot/ballot.entity';
import { VoteCast } from '../ballot/vote-cast.entity';
import { everySeat } from '../leadership-seat/leadership-seat.queries';
import { Matter } from '../matter/matter.entity';
import { MatterParty } from '../matter/matter-party.entity';
import { Attendance } from '../meeting/attendance.entity';
import { chiefOn, membersOn } from '../meeting/leadership-body.rule';
import { Meeting } from '../meeting/meeting.entity';
import { parameterReliedOn } from '../parameter/parameter-in-force';
import { relationsOfPerson } from '../relation/relation.queries';
import { AgendaStatement } from '../statement/statement.entity';
import { AgendaItem } from './agenda-item.entity';
import { conflictsOf } from './conflict.rule';
import { Recusal } from './recusal.entity';

/**
 * What every act on an item of the agenda gathers. In a transaction it locks in one order, the meeting, its list, the
 * matter, the item: acts on one item come one after the other, so that of two last statements or of a vote and the close
 * one sees the other. Throws NOT_FOUND, or CONFLICT when `expectedVersion` is given and past.
 */
export async function deliberationOn(source: FactSource, agendaItemId: string, expectedVersion?: number) {
  const { meetingId, matterId } = await unlockedItem(source, agendaItemId);
  const meeting = await source.toRead(Meeting, meetingId);
  const attendance = await source.children(Attendance, 'meetingId', meetingId);
  const matter = await source.toChange(Matter, matterId);
  const item = await source.toChange(AgendaItem, agendaItemId, expectedVersion);
  const seats = await everySeat(source);
  const memberIds = membersOn(seats, meeting.heldOn);
  const chief = chiefOn(seats, meeting.heldOn);
  const statements = await source.children(AgendaStatement, 'agendaItemId', item.id);
  const recusals = await source.children(Recusal, 'agendaItemId', item.id);
  const parties = await source.children(MatterParty, 'matterId', matterId);
  const relations = await relationsOf(source, memberIds);
  return {
    item,
    meeting,
    matter,
    members: memberIds.map((personId) => ({
      personId,
      present: attendance.some((line) => line.personId === personId && line.capacity === 'member' && line.present),
      isChief: personId === chief?.personId,
    })),
    recusedIds: recusals.map(({ personId }) => personId),
    statements: statements.toSorted((one, other) => one.place - other.place),
    ballots: await votesOn(source, item),
    conflicts: conflictsOf(memberIds, parties, relations, meeting.heldOn),
    quorum: await parameterReliedOn(source, 'governance.quorum', meeting.heldOn),
  };
}

/** Who has voted, and in an open vote what. */
async function votesOn(source: FactSource, { id }: AgendaItem): Promise<{ personId: string; choice: VoteChoice | null }[]> {
  const [open, secret] = [await source.children(Ballot, 'agendaItemId', id), await source.children(VoteCast, 'agendaItemId', id)];
  return [...open, ...secret.map(({ personId }) => ({ personId, choice: null }))];
}

/** Where an item belongs, which never changes: read first, because the meeting and the matter are locked before it. */
async function unlockedItem({ loaders, statements }: FactSource, id: string): Promise<AgendaItem> {
  const item = loaders ? await loaders.byId(AgendaItem, id) : (await rowsOf(statements, AgendaItem, 'WHERE id = ?', [id]))[0];
  if (!item) throw notFound(AgendaItem.name, id);
  return item;
}

/** The relations of a few persons, one statement. */
async function relationsOf({ loaders, statements }: FactSource, personIds: readonly string[]) {
  const reading = loaders ?? new Loaders(statements);
  return (await Promise.all(personIds.map((id) => relationsOfPerson(reading, id)))).flat();
}
