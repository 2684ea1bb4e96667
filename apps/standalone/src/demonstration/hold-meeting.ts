import { createHash } from 'node:crypto';
import type { DemonstrationLoad } from './demonstration-load';
import type { PersonaName } from './personas';

/** Something for the leadership body to decide, as raiseMatter takes it. */
export interface MatterToDecide {
  readonly powerItem: string;
  readonly title: string;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly subjectSha256: string;
  readonly content: string;
  /** In yuan. */
  readonly amount: string;
  readonly parties: readonly { readonly personId?: string; readonly employerId?: string }[];
}

interface Changed {
  readonly id: string;
  readonly version: number;
}
interface CalledMeeting extends Changed {
  readonly attendance: readonly { readonly version: number; readonly person: { readonly id: string } }[];
}

/** Who states and votes, in the order of it: the chief last [GY-2c]. */
const MEMBERS = ['deputy-personnel', 'deputy-funds', 'deputy-finance', 'chief'] as const satisfies readonly PersonaName[];
const PROOFS = { RESEARCH: '调查研究报告（示例）', CONSULTATION: '征求意见情况（示例）', APPRAISAL: '论证审查意见（示例）' };

/**
 * Brings matters before one meeting of the leadership body and has each adopted: raised with their three proofs by the
 * accountant, prepared by the secretary, stated on and voted on by every member. Returns the decisions' ids, in the matters' order.
 */
export async function holdMeeting(load: DemonstrationLoad, title: string, matters: readonly MatterToDecide[]): Promise<string[]> {
  const { client, as, today } = load;
  const secretary = as('secretary');
  const raised: Changed[] = [];
  for (const matter of matters) raised.push(await raiseWithProofs(load, matter));

  const called = await client.act<CalledMeeting>(secretary, 'CallMeeting', { title, heldOn: today });
  const meetingId = called.id;
  for (const { version, person } of called.attendance) {
    await client.act(secretary, 'RecordAttendance', { meetingId, personId: person.id, present: true, expectedVersion: version });
  }
  const opened = await client.act<Changed>(secretary, 'OpenMeeting', { meetingId, expectedVersion: called.version });
  const decisions: string[] = [];
  for (const matter of raised) decisions.push(await decide(load, meetingId, matter));
  const closed = await client.act<Changed>(secretary, 'CloseMeeting', { meetingId, expectedVersion: opened.version });
  await client.act(as('chief'), 'SignMinutes', { meetingId, expectedVersion: closed.version });
  return decisions;
}

async function raiseWithProofs({ client, as }: DemonstrationLoad, matter: MatterToDecide): Promise<Changed> {
  const accountant = as('accountant');
  let changed = await client.act<Changed>(accountant, 'RaiseMatter', { ...matter, idempotencyKey: `demonstration-matter-${matter.subjectId}` });
  for (const [precondition, title] of Object.entries(PROOFS)) {
    const fileSha256 = createHash('sha256').update(`${title}${matter.title}`).digest('hex');
    changed = await client.act<Changed>(accountant, 'AttachEvidence', { matterId: changed.id, expectedVersion: changed.version, precondition, title, fileSha256 });
  }
  return changed;
}

async function decide({ client, as }: DemonstrationLoad, meetingId: string, matter: Changed): Promise<string> {
  const secretary = as('secretary');
  const placed = await client.act<Changed>(secretary, 'PlaceOnAgenda', { meetingId, matterId: matter.id, expectedVersion: matter.version });
  const agendaItemId = placed.id;
  let item = await client.act<Changed>(secretary, 'StartAgendaItem', { agendaItemId, expectedVersion: placed.version });
  for (const member of MEMBERS) item = await client.act<Changed>(as(member), 'StateOnItem', { agendaItemId, position: 'FOR', text: '同意（示例发言）。' });
  item = await client.act<Changed>(secretary, 'OpenVote', { agendaItemId, expectedVersion: item.version });
  for (const member of MEMBERS) {
    item = await client.act<Changed>(as(member), 'CastVote', { agendaItemId, choice: 'FOR', idempotencyKey: `demonstration-vote-${agendaItemId}` });
  }
  const { id } = await client.act<Changed>(secretary, 'CloseVote', { agendaItemId, expectedVersion: item.version });
  return id;
}
