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
  /** In yuan, of what costs anything. */
  readonly amount?: string;
  readonly parties: readonly { readonly personId?: string; readonly employerId?: string }[];
  /** What its decision gives somebody to do. */
  readonly tasks?: readonly { readonly title: string; readonly responsibleId: string; readonly dueOn: string }[];
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

/** Has the accountant raise matters with their three proofs, and one meeting adopt them. Returns the decisions' ids, in the matters' order. */
export async function holdMeeting(load: DemonstrationLoad, title: string, matters: readonly MatterToDecide[]): Promise<string[]> {
  const raised: Changed[] = [];
  for (const matter of matters) {
    const { id, version } = await load.client.act<Changed>(load.as('accountant'), 'RaiseMatter', { ...matter, idempotencyKey: `demonstration-matter-${matter.subjectId}` });
    raised.push(await attachProofs(load, { id, version, title: matter.title }));
  }
  return decideInMeeting(load, title, raised);
}

/** Brings matters before one meeting of the leadership body and has each adopted: prepared by the secretary, stated on and voted on by every member. */
export async function decideInMeeting(load: DemonstrationLoad, title: string, matters: readonly Changed[]): Promise<string[]> {
  const { client, as } = load;
  const secretary = as('secretary');
  const opened = await openMeeting(load, title);
  const meetingId = opened.id;
  const decisions: string[] = [];
  for (const matter of matters) decisions.push(await decide(load, meetingId, matter));
  const closed = await client.act<Changed>(secretary, 'CloseMeeting', { meetingId, expectedVersion: opened.version });
  await client.act(as('chief'), 'SignMinutes', { meetingId, expectedVersion: closed.version });
  return decisions;
}

/** Opens a meeting of today at which everybody is present. */
async function openMeeting({ client, as, today }: DemonstrationLoad, title: string): Promise<Changed> {
  const secretary = as('secretary');
  const { id: meetingId, version: expectedVersion, attendance } = await client.act<CalledMeeting>(secretary, 'CallMeeting', { title, heldOn: today });
  for (const { version, person } of attendance) await client.act(secretary, 'RecordAttendance', { meetingId, personId: person.id, present: true, expectedVersion: version });
  return client.act<Changed>(secretary, 'OpenMeeting', { meetingId, expectedVersion });
}

/** Opens a meeting of today and begins with a matter. Returns its agenda item. */
export async function onAgenda(load: DemonstrationLoad, title: string, matter: Changed): Promise<string> {
  return startItem(load, (await openMeeting(load, title)).id, matter);
}

async function startItem({ client, as }: DemonstrationLoad, meetingId: string, matter: Changed): Promise<string> {
  const placed = await client.act<Changed>(as('secretary'), 'PlaceOnAgenda', { meetingId, matterId: matter.id, expectedVersion: matter.version });
  await client.act<Changed>(as('secretary'), 'StartAgendaItem', { agendaItemId: placed.id, expectedVersion: placed.version });
  return placed.id;
}

/** Attaches the three proofs to a matter [GY-2d]. */
export async function attachProofs({ client, as }: DemonstrationLoad, matter: Changed & { readonly title: string }): Promise<Changed> {
  let changed: Changed = matter;
  for (const [precondition, title] of Object.entries(PROOFS)) {
    const fileSha256 = createHash('sha256').update(`${title}${matter.title}`).digest('hex');
    changed = await client.act<Changed>(as('accountant'), 'AttachEvidence', { matterId: changed.id, expectedVersion: changed.version, precondition, title, fileSha256 });
  }
  return changed;
}

async function decide(load: DemonstrationLoad, meetingId: string, matter: Changed): Promise<string> {
  const { client, as } = load;
  const secretary = as('secretary');
  const agendaItemId = await startItem(load, meetingId, matter);
  let item: Changed = { id: agendaItemId, version: 0 };
  for (const member of MEMBERS) item = await client.act<Changed>(as(member), 'StateOnItem', { agendaItemId, position: 'FOR', text: '同意（示例发言）。' });
  item = await client.act<Changed>(secretary, 'OpenVote', { agendaItemId, expectedVersion: item.version });
  for (const member of MEMBERS) {
    item = await client.act<Changed>(as(member), 'CastVote', { agendaItemId, choice: 'FOR', idempotencyKey: `demonstration-vote-${agendaItemId}` });
  }
  const { id } = await client.act<Changed>(secretary, 'CloseVote', { agendaItemId, expectedVersion: item.version });
  return id;
}
