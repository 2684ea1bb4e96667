import { addDays, judge, localDate, type LocalDate, type Rule } from '@unionhall/kernel';
import { endedBy, type HoldingPeriod, holdsOn, overlap } from '../leadership-seat/holding-period.rule';
import { type SeatFacts, seatMemberRules } from '../leadership-seat/seat-member.rule';
import { unseatMemberRules } from '../leadership-seat/unseat-member.rule';
import { assignChargeRules } from '../power-charge/assign-charge.rule';
import { chargePeriod } from '../power-charge/charge-holder.rule';
import { delegateChargeRules, delegationPeriod } from '../power-charge/delegate-charge.rule';
import { transferChargeRules } from '../power-charge/transfer-charge.rule';

/** A chief and three deputies to begin with. */
export const PEOPLE = ['chief', 'anna', 'bo', 'chen'] as const;
const FIRST_DAY = localDate('2026-03-02');
/** The days a property looks at: none of the model's periods begins or ends beyond. */
export const HORIZON = Array.from({ length: 80 }, (_, index) => addDays(FIRST_DAY, index - 20));

type Mutable<Period> = { -readonly [Key in keyof Period]: Period[Key] };
type Charge = Mutable<HoldingPeriod> & { readonly id: string; readonly holderId: string };
type Delegation = Mutable<HoldingPeriod> & { readonly chargeId: string; readonly delegateId: string };

/** The seats of a leadership body and the charge of one power item, in memory: nothing changes unless the acts' own rules let it. */
export class RegistersLife {
  readonly seats: Mutable<SeatFacts>[] = PEOPLE.map((personId) => ({ personId, kind: personId === 'chief' ? 'chief' : 'deputy', from: localDate('2026-01-01'), vacatedOn: null }));
  readonly charges: Charge[] = [];
  readonly delegations: Delegation[] = [];
  today: LocalDate = FIRST_DAY;
  #minted = 0;

  protected allows<Facts>(rules: readonly Rule<Facts>[], facts: Facts): boolean {
    return judge(rules, facts).refusals.length === 0;
  }

  wait(n: number): boolean {
    this.today = addDays(this.today, (n % 3) + 1);
    return true;
  }

  /** Somebody takes a seat: a deputy again, the chief, or acting chief beside the deputy's seat. */
  seat(n: number): boolean {
    const personId = PEOPLE[n % PEOPLE.length]!;
    const [kind, acting] = ([['deputy', false], ['chief', false], ['chief', true]] as const)[(n >> 2) % 3]!;
    const from = addDays(this.today, (n >> 4) % 4);
    if (!this.allows(seatMemberRules, { input: { personId, kind, from }, asked: { holdsLeadershipPost: n % 11 !== 0 }, seats: this.seats })) return false;
    if (kind === 'chief') {
      this.#end(this.charges.filter(({ holderId }) => holderId === personId), from);
      this.#end(this.delegations.filter(({ delegateId }) => delegateId === personId), from);
      if (!acting) this.#end(this.seats.filter((seat) => seat.personId === personId && seat.kind === 'deputy'), from);
    }
    this.seats.push({ personId, kind, from, vacatedOn: null });
    return true;
  }

  unseat(n: number): boolean {
    const seat = this.seats[n % this.seats.length]!;
    const vacatedOn = addDays(this.today, ((n >> 4) % 5) - 1);
    if (!this.allows(unseatMemberRules, { input: { vacatedOn }, seat })) return false;
    if (seat.kind === 'deputy') {
      this.#end(this.charges.filter(({ holderId }) => holderId === seat.personId), vacatedOn);
      this.#end(this.delegations.filter(({ delegateId }) => delegateId === seat.personId), vacatedOn);
    }
    seat.vacatedOn = vacatedOn;
    return true;
  }

  #end(periods: readonly Mutable<HoldingPeriod>[], day: LocalDate): void {
    for (const period of periods) if (overlap(period, { from: day, vacatedOn: null })) period.vacatedOn = endedBy(period, day);
  }

  #holder(n: number) {
    const input = { personId: PEOPLE[n % PEOPLE.length]!, from: addDays(this.today, (n >> 4) % 4), document: '示例文件' };
    return { input, itemCode: 'innovation-fund', seats: this.seats, decision: null, personId: 'officer', distribution: [], ofAllItems: [] };
  }

  assign(n: number): boolean {
    const facts = { ...this.#holder(n), item: { title: '示例' }, charges: this.charges };
    return this.allows(assignChargeRules, facts) && this.#enter(facts.input.personId, chargePeriod(facts));
  }

  #enter(holderId: string, period: HoldingPeriod): true {
    this.charges.push({ id: `c${(this.#minted += 1)}`, holderId, ...period });
    return true;
  }

  transfer(n: number): boolean {
    const charge = this.charges[(n >> 2) % Math.max(this.charges.length, 1)];
    if (!charge) return false;
    const facts = { ...this.#holder(n), charge, charges: this.charges };
    if (!this.allows(transferChargeRules, facts)) return false;
    const { from, personId } = facts.input;
    this.#end(this.delegations.filter(({ chargeId }) => chargeId === charge.id), from);
    charge.vacatedOn = from;
    return this.#enter(personId, chargePeriod(facts));
  }

  /** Another deputy stands in while the holder is on leave. */
  delegate(n: number): boolean {
    const charge = this.charges[(n >> 2) % Math.max(this.charges.length, 1)];
    if (!charge) return false;
    const { input, ...facts } = this.#holder(n);
    const leave = { ...input, to: addDays(input.from, ((n >> 6) % 6) - 1) };
    const delegations = this.delegations.filter(({ chargeId }) => chargeId === charge.id);
    if (!this.allows(delegateChargeRules, { ...facts, input: leave, charge, delegations })) return false;
    this.delegations.push({ chargeId: charge.id, delegateId: leave.personId, ...delegationPeriod({ input: leave }) });
    return true;
  }

  /** Everybody who acts under the power item on a day: whoever stands in, or else the holder. */
  actingOn(day: LocalDate): string[] {
    return this.charges
      .filter((charge) => holdsOn(charge, day))
      .flatMap((charge) => {
        const standingIn = this.delegations.filter((each) => each.chargeId === charge.id && holdsOn(each, day)).map(({ delegateId }) => delegateId);
        return standingIn.length > 0 ? standingIn : [charge.holderId];
      });
  }
}
