import type { Caller } from '@unionhall/contracts';
import { idOf, patiently, type TestHouse } from '@unionhall/testing';
import { act, type Answered, people } from './federation';
import { attach, done } from './matters';
import { body, startBody, vote as castVote } from './meetings';

interface Versioned {
  readonly id: string;
  readonly version: number;
}

/** A choice of a secret vote that nobody makes in an open one: where its name stands, a secret choice stands. */
export const SECRET_CHOICE = 'ABSTAIN';
const PROOFS = ['RESEARCH', 'CONSULTATION', 'APPRAISAL'];

/** A leadership body at work on a real database: each step is an act through the graph on what now is, done or refused with a clause. */
export class BodyOnDatabase {
  #day = 0;
  #matters = 0;
  #meetingId: string | null = null;
  #matterId: string | null = null;
  #itemId: string | null = null;

  private constructor(readonly house: TestHouse) {}

  static async start(): Promise<BodyOnDatabase> {
    const house = await startBody();
    done(await act(house, 'DefinePowerItem', { code: 'personnel', title: '干部人事', keyPower: 'PERSONNEL' }));
    return new BodyOnDatabase(house);
  }

  get #today(): string {
    return this.house.now.toISOString().slice(0, 10);
  }

  #dayAfter(days: number): string {
    return new Date(this.house.now.getTime() + days * 86_400_000).toISOString().slice(0, 10);
  }

  async #row<Row = Versioned>(sql: string, ...parameters: unknown[]): Promise<Row | undefined> {
    return (await this.house.sql<Row>('governance', sql, parameters))[0];
  }

  #versionOf(table: string, id: string | null): Promise<Versioned | undefined> {
    return id === null ? Promise.resolve(undefined) : this.#row(`SELECT id, version FROM ${table} WHERE id = ?`, id);
  }

  /** A day later, with a body of four and another matter: what the sequence before left open is left. */
  async begin(): Promise<void> {
    this.#day += 1;
    this.house.now = new Date(Date.UTC(2026, 2, 10 + this.#day, 2));
    const open = await this.house.sql<{ id: string; version: number; personId: string; kind: string }>('governance', 'SELECT id, version, person_id AS personId, kind FROM leadership_seat WHERE vacated_on IS NULL');
    const belongs = ({ personId, kind }: { personId: string; kind: string }) => kind === 'inspection-head' || (kind === 'chief') === (personId === people.chief.personId);
    for (const { id, version } of open.filter((seat) => !belongs(seat))) done(await act(this.house, 'UnseatMember', { seatId: id, expectedVersion: version, vacatedOn: this.#today }));
    for (const { personId } of body.filter((member) => !open.some((seat) => seat.personId === member.personId && belongs(seat)))) {
      done(await act(this.house, 'SeatMember', { personId, kind: personId === people.chief.personId ? 'CHIEF' : 'DEPUTY', from: this.#today }));
    }
    [this.#meetingId, this.#itemId] = [null, null];
    await this.raise(this.#day);
  }

  async raise(n: number): Promise<Answered> {
    this.#matters += 1;
    const number = this.#matters;
    const secret = n % 2 === 0;
    // As if personnel had confirmed the party: this house is without it.
    await this.house.sql('governance', 'INSERT IGNORE INTO known_person (id) VALUES (?)', [this.#party]);
    const answer = await act<Answered & { matter: { id: string } | null }>(this.house, 'RaiseMatter', {
      powerItem: secret ? 'personnel' : 'innovation-fund', title: `示例议题${number}`, subjectType: 'Example', subjectId: idOf(500_000 + number), subjectSha256: 'a'.repeat(64), content: '示例内容',
      amount: secret ? null : '200000.00', parties: [{ personId: this.#party }], idempotencyKey: `random-${number}`,
    }, people.officer);
    this.#matterId = answer.matter!.id;
    return answer;
  }

  /** Another for each matter, so that a relation declared once concerns one item. */
  get #party(): string {
    return idOf(800_000 + this.#matters);
  }

  async prove(n: number) {
    return attach(this.house, (await this.#versionOf('matter', this.#matterId))!, PROOFS[n % 3]!);
  }

  async call(_n: number): Promise<Answered> {
    const answer = await act<Answered & { meeting: { id: string } | null }>(this.house, 'CallMeeting', { title: '示例班子会议', heldOn: this.#today });
    this.#meetingId = answer.meeting?.id ?? this.#meetingId;
    return answer;
  }

  async attend(n: number) {
    const { personId } = body[n % 4]!;
    const line = await this.#row('SELECT id, version FROM attendance WHERE meeting_id = ? AND person_id = ?', this.#meetingId, personId);
    const present = (n >> 3) % 5 !== 0;
    return line && act(this.house, 'RecordAttendance', { meetingId: this.#meetingId, personId, present, leaveReason: present ? null : '示例', expectedVersion: line.version });
  }

  /** An act of the secretary on the meeting, the item or the matter as it now is. */
  async #move(table: string, id: string | null, name: string, key: string, more: object = {}, caller = people.secretary): Promise<Answered | undefined> {
    const found = await this.#versionOf(table, id);
    return found && act(this.house, name, { [key]: found.id, expectedVersion: found.version, ...more }, caller);
  }

  openMeeting = (n: number) => this.#move('meeting', this.#meetingId, 'OpenMeeting', 'meetingId', { presidingId: n % 3 === 0 ? body[n % 4]!.personId : null });
  closeMeeting = (_n: number) => this.#move('meeting', this.#meetingId, 'CloseMeeting', 'meetingId');
  withdraw = (_n: number) => this.#move('matter', this.#matterId, 'WithdrawMatter', 'matterId', {}, people.officer);
  start = (_n: number) => this.#move('agenda_item', this.#itemId, 'StartAgendaItem', 'agendaItemId');
  openVote = (_n: number) => this.#move('agenda_item', this.#itemId, 'OpenVote', 'agendaItemId');
  closeVote = (_n: number) => this.#move('agenda_item', this.#itemId, 'CloseVote', 'agendaItemId');
  defer = (_n: number) => this.#move('agenda_item', this.#itemId, 'DeferAgendaItem', 'agendaItemId', { reason: '示例' });

  async place(_n: number): Promise<Answered | undefined> {
    if (this.#meetingId === null) return undefined;
    const answer = (await this.#move('matter', this.#matterId, 'PlaceOnAgenda', 'matterId', { meetingId: this.#meetingId })) as (Answered & { agendaItem: { id: string } | null }) | undefined;
    this.#itemId = answer?.agendaItem?.id ?? this.#itemId;
    return answer;
  }

  /** What a member does about the item, if there is one. */
  async #onItem(name: string, member: Caller, input: object): Promise<Answered | undefined> {
    return this.#itemId === null ? undefined : act(this.house, name, { agendaItemId: this.#itemId, ...input }, member);
  }

  state = (n: number) => this.#onItem('StateOnItem', body[n % 4]!, { position: 'FOR', text: '同意' });
  recuse = (n: number) => this.#onItem('RecuseFromItem', n % 5 === 0 ? people.secretary : body[n % 4]!, { personId: body[n % 4]!.personId, explanation: '示例' });
  relate = (n: number) => act(this.house, 'DeclareRelation', { personId: body[n % 4]!.personId, kind: 'TEACHER_STUDENT', otherPersonId: this.#party, from: this.#today }, body[n % 4]!);

  async vote(n: number): Promise<Answered | undefined> {
    const item = await this.#row<{ id: string; secret: number }>('SELECT id, secret_vote AS secret FROM agenda_item WHERE id = ?', this.#itemId);
    return item && castVote(this.house, item, body[n % 4]!, ['FOR', 'FOR', Number(item.secret) === 1 ? SECRET_CHOICE : 'AGAINST'][(n >> 3) % 3]);
  }

  async seat(n: number): Promise<Answered> {
    const [kind, acting] = ([['DEPUTY', false], ['CHIEF', true], ['CHIEF', false]] as const)[(n >> 2) % 3]!;
    return act(this.house, 'SeatMember', { personId: body[n % 4]!.personId, kind, acting, from: this.#today });
  }

  async unseat(n: number): Promise<Answered | undefined> {
    const seat = await this.#row("SELECT id, version FROM leadership_seat WHERE person_id = ? AND vacated_on IS NULL AND from_day < ? LIMIT 1", body[n % 4]!.personId, this.#today);
    return seat && act(this.house, 'UnseatMember', { seatId: seat.id, expectedVersion: seat.version, vacatedOn: this.#today });
  }

  assign = (n: number) => act(this.house, 'AssignCharge', { powerItem: 'innovation-fund', personId: body[n % 4]!.personId, from: this.#today, document: '示例文件' });
  transfer = (n: number) => this.#onCharge('TransferCharge', n);
  delegate = (n: number) => this.#onCharge('DelegateCharge', n, { to: this.#dayAfter((n >> 3) % 4) });

  async #onCharge(name: string, n: number, more: object = {}): Promise<Answered | undefined> {
    const charge = await this.#row('SELECT id, version FROM power_charge ORDER BY id DESC LIMIT 1');
    return charge && act(this.house, name, { chargeId: charge.id, expectedVersion: charge.version, personId: body[n % 4]!.personId, from: this.#today, document: '示例文件', ...more });
  }

  /** Tries a step; whether it was done. */
  async try(step: Step, n: number): Promise<boolean> {
    return (await patiently<Answered | undefined>(() => this[step](n)))?.refusals.length === 0;
  }

  /** The tables in which a secret choice stands by its name. */
  async secretsTold(): Promise<string[]> {
    const tables = await this.house.sql<{ name: string }>('governance', "SELECT table_name AS name FROM information_schema.tables WHERE table_schema = DATABASE() AND table_type = 'BASE TABLE'");
    const telling: string[] = [];
    for (const { name } of tables) {
      const rows = await this.house.sql<Record<string, unknown>>('governance', `SELECT * FROM \`${name}\``);
      const text = rows.flatMap((row) => Object.values(row).map((cell) => (Buffer.isBuffer(cell) ? cell.toString('latin1') : typeof cell === 'object' ? JSON.stringify(cell) : String(cell as string))));
      if (text.some((cell) => /\babstain\b/i.test(cell))) telling.push(name);
    }
    return telling;
  }
}

/** Everything anybody may try. */
export const steps = [
  'raise', 'prove', 'call', 'attend', 'openMeeting', 'closeMeeting', 'withdraw', 'place', 'start', 'state', 'recuse', 'relate', 'openVote', 'vote', 'closeVote', 'defer', 'seat', 'unseat', 'assign', 'transfer', 'delegate',
] as const satisfies readonly (keyof BodyOnDatabase)[];
export type Step = (typeof steps)[number];
