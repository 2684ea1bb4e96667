import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { dayInShanghai } from '@unionhall/kernel';
import { operation } from '../operations';
import type { Actor, FaultHouse } from './fault-house';
import { performSurely } from './perform-surely';

/** Who decides: a secretary, somebody else who raises the matters [CP-5], and the members, of whom the first presides. */
export interface LeadershipBody {
  readonly secretary: Actor;
  readonly proposer: Actor;
  readonly members: readonly [Actor, ...Actor[]];
}

/** Far more than any load pays, in yuan: the decision is over one payment, and over this much of it in all. */
const DECIDED_YUAN = '900000000.00';
const PRECONDITIONS = ['RESEARCH', 'CONSULTATION', 'APPRAISAL'];
const PATIENCE_MS = 30_000;

interface Done {
  readonly id: string;
  readonly version: number;
}

/**
 * Has one meeting decide on payments, each of which may then be requested again and again [CP-9]. Answers the inputs with
 * their decisions, once finance has been told of them.
 */
export async function decidePayments<Payment extends Readonly<Record<string, string>>>(
  house: FaultHouse,
  { secretary, proposer, members }: LeadershipBody,
  payments: readonly Payment[],
): Promise<(Payment & { readonly decisionId: string })[]> {
  const act = async <Result extends Done = Done>(actor: Actor, name: string, input: object): Promise<Result> => (await performSurely(house, actor, operation(name), input)).object as Result;
  const byDesk = <Result extends Done = Done>(name: string, input: object) => act<Result>(secretary, name, input);
  const [chair, ...others] = members;
  const inOrder = [...others, chair];

  const meeting = await byDesk<Done & { attendance: { version: number; person: { id: string } }[] }>('CallMeeting', { title: '示例会议', heldOn: dayInShanghai(new Date()) });
  const meetingId = meeting.id;
  for (const { person, version } of meeting.attendance) await byDesk('RecordAttendance', { meetingId, personId: person.id, present: true, expectedVersion: version });
  const opened = await byDesk('OpenMeeting', { meetingId, expectedVersion: meeting.version, presidingId: chair.personId });

  const decided = [];
  for (const payment of payments) {
    const matter = await raise(payment);
    const { id: agendaItemId, version } = await byDesk('PlaceOnAgenda', { meetingId, matterId: matter.id, expectedVersion: matter.version });
    let item = await byDesk('StartAgendaItem', { agendaItemId, expectedVersion: version });
    for (const member of inOrder) item = await act(member, 'StateOnItem', { agendaItemId, position: 'FOR' });
    item = await byDesk('OpenVote', { agendaItemId, expectedVersion: item.version });
    for (const member of inOrder) item = await act(member, 'CastVote', { agendaItemId, choice: 'FOR', idempotencyKey: `vote-${agendaItemId}` });
    const { id: decisionId } = await byDesk('CloseVote', { agendaItemId, expectedVersion: item.version });
    decided.push({ ...payment, decisionId });
  }
  await byDesk('CloseMeeting', { meetingId, expectedVersion: opened.version });
  for (const payment of decided) await untilKnown(payment);
  return decided;

  async function raise(payment: Payment): Promise<Done> {
    const { paymentContent } = await read<{ paymentContent: { sha256: string; lines: string[] } }>('PaymentContent', pick(payment));
    const about = { powerItem: payment['powerItem'], title: payment['purpose'], subjectType: 'Payment', subjectId: randomUUID() };
    let matter = await act(proposer, 'RaiseMatter', { ...about, subjectSha256: paymentContent.sha256, content: paymentContent.lines.join('\n'), amount: DECIDED_YUAN, parties: [], idempotencyKey: `raise-${about.subjectId}` });
    for (const precondition of PRECONDITIONS) {
      matter = await act(proposer, 'AttachEvidence', { matterId: matter.id, expectedVersion: matter.version, precondition, title: '示例材料', fileSha256: 'a'.repeat(64) });
    }
    return matter;
  }

  async function untilKnown(payment: object): Promise<void> {
    const input = { ...payment, idempotencyKey: 'is-it-known' };
    for (const deadline = Date.now() + PATIENCE_MS; Date.now() < deadline; await wait(100)) {
      const { requestPayment } = await read<{ requestPayment: { refusals: unknown[] } }>('RequestPayment', { input, dryRun: true });
      if (requestPayment.refusals.length === 0) return;
    }
    throw new Error('finance was not told of a decision in time');
  }

  async function read<Data>(name: string, variables: Readonly<Record<string, unknown>>): Promise<Data> {
    const reply = await house.send<Data>(secretary, operation(name), variables);
    if (!reply?.data) throw new Error(`${name}: ${JSON.stringify(reply?.errors ?? 'no answer')}`);
    return reply.data;
  }
}

const pick = ({ powerItem, payeeAccountId, amount, purpose }: Readonly<Record<string, string>>) => ({ powerItem, payeeAccountId, amount, purpose });
