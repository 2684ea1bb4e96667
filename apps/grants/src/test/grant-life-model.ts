import { addDays, judge, localDate, type LocalDate, type Rule, type TransitionTable } from '@unionhall/kernel';
import { acceptanceTransitions, type AcceptanceState } from '../acceptance/acceptance.transitions';
import { concludeAcceptanceRules, outcomeOf } from '../acceptance/conclude-acceptance.rule';
import { submitAcceptanceRules } from '../acceptance/submit-acceptance.rule';
import { type GrantApplicationState, grantApplicationTransitions } from '../application/application.transitions';
import { answerAwardObjectionRules } from '../award/answer-award-objection.rule';
import { type AwardProposalState, awardProposalTransitions } from '../award/award-proposal.transitions';
import { type AwardState, awardTransitions } from '../award/award.transitions';
import type { DecisionFacts } from '../award/decision.rule';
import { giveUpAwardRules } from '../award/give-up-award.rule';
import { grantAwardsRules } from '../award/grant-awards.rule';
import { objectToAwardRules } from '../award/object-to-award.rule';
import { promoteReserveRules } from '../award/promote-reserve.rule';
import { proposeAwardsRules } from '../award/propose-awards.rule';
import { publishAwardListRules } from '../award/publish-award-list.rule';
import { recordMidTermCheckRules } from '../contract/record-mid-term-check.rule';
import { signAwardContractRules } from '../contract/sign-award-contract.rule';
import { changeAwardBudgetRules } from '../expense/change-award-budget.rule';
import { recordExpenseRules } from '../expense/record-expense.rule';
import { type InstalmentState, instalmentTransitions } from '../instalment/instalment.transitions';
import { requestInstalmentRules } from '../instalment/request-instalment.rule';
import { submitProgressReportRules } from '../progress-report/submit-progress-report.rule';
import { recoverGrantFundsRules } from '../recovery/recover-grant-funds.rule';
import { finishRoundRules } from '../round/finish-round.rule';
import { type GrantRoundState, grantRoundTransitions } from '../round/round.transitions';

/** What each project gets, in fen; 60 and 40 of it in two instalments. */
export const AWARD = 100n;
const QUOTA = 2;
const DAYS = Array.from({ length: 64 }, (_, index) => addDays(localDate('2026-04-01'), index));
const PUBLICITY = 5;
const asked = { account: () => ({ holderName: '示例', employerId: 'unit' }), employer: { ids: ['unit'], name: '示例厂' } };
const worker = { roles: ['worker' as const] };
/** Who raised every matter and who closed its vote. */
const EYES = { proposedById: 'proposer', enteredById: 'secretary' };
/** Who comes to carry a decision out: now and then one of them. */
const executor = (n: number) => ['proposer', 'secretary'][n % 17] ?? 'clerk';

export interface Application { readonly id: string; readonly title: string; state: GrantApplicationState; content: number; readonly applicantId: string; readonly teamMemberIds: readonly string[] }
export interface List { readonly id: string; readonly matterId: string; state: AwardProposalState; readonly ids: readonly string[]; readonly replaces: string | null; readonly sha: string; decisionId: string | null; publishedById: string | null; first: LocalDate | null; last: LocalDate | null; readonly objections: { applicationId: string; personId: string; state: 'open' | 'rejected' | 'upheld'; raisedAt: Date }[] }
type Kind = 'committed' | 'requested' | 'paid' | 'spent' | 'claimed';
export interface ModelAward {
  readonly id: string;
  readonly application: Application;
  readonly listSha: string;
  readonly decision: DecisionFacts;
  /** Who published its list, granted it and changed its budget. */
  readonly carriedOutBy: (string | null)[];
  state: AwardState;
  readonly money: Record<Kind, bigint>;
  readonly instalments: { readonly condition: 'contract' | 'mid-term-check'; readonly amount: bigint; state: InstalmentState; readonly reportDueOn: null; reported: boolean }[];
  readonly lines: { readonly category: 'a' | 'b'; readonly purpose: 'training' | 'making-of-materials'; budget: bigint; spent: bigint }[];
  signedOn: LocalDate | null;
  passedOn: LocalDate | null;
  acceptance: AcceptanceState | null;
  claim: { readonly claimedOn: LocalDate; readonly due: bigint; returned: bigint } | null;
  readonly team: readonly string[];
  budgetChanges: number;
}

/** A round from its ranking to its end, in memory: nothing happens unless the acts' own rules let it, and states move by the transition tables. */
export class GrantLife {
  readonly round: { readonly name: string; readonly year: number; state: GrantRoundState; readonly quota: number; readonly awardAmount: bigint; readonly publicityWorkingDays: number } = { name: '示例', year: 2026, state: 'ranked', quota: QUOTA, awardAmount: AWARD, publicityWorkingDays: PUBLICITY };
  readonly applications: Application[] = ['a', 'b', 'c', 'd'].map((id) => ({ id, title: id, state: 'under-review', content: 0, applicantId: `${id}1`, teamMemberIds: [`${id}1`, `${id}2`] }));
  readonly lists: List[] = [];
  readonly decisions = new Map<string, DecisionFacts>();
  readonly awards: ModelAward[] = [];
  available: bigint;
  /** What the fund promised to anything but this round. */
  elsewhere = 0n;
  day = 0;
  minted = 0;

  constructor(readonly appropriated: bigint) {
    this.available = appropriated;
  }

  get today(): LocalDate {
    return DAYS[Math.min(this.day, DAYS.length - 1)]!;
  }

  /** Tries one thing, with a number that says to whom, how much or by whom; whether it was done. */
  try(step: Step, n: number): boolean {
    return this[step](n);
  }

  #allows<Facts>(rules: readonly Rule<Facts>[], facts: Facts): boolean {
    return judge(rules, facts).refusals.length === 0;
  }

  #move<State extends string>(table: TransitionTable<State>, object: { state: State }, act: string): void {
    const { from, to } = table[act]!;
    if (!from.includes(object.state)) throw new Error(`${act} takes nothing from ${object.state}`);
    object.state = to;
  }

  #post(award: ModelAward, from: Kind | 'available', to: Kind | 'available', amount: bigint): void {
    if (from === 'available') this.available -= amount;
    else award.money[from] -= amount;
    if (to === 'available') this.available += amount;
    else award.money[to] += amount;
    if (this.available < 0n || Object.values(award.money).some((balance) => balance < 0n)) throw new Error(`${from} to ${to}: no account falls below zero`);
  }

  #shaOf(ids: readonly string[], replaces: string | null): string {
    return `${replaces ?? ''}|${ids.map((id) => `${id}${this.applications.find((each) => each.id === id)!.content}`).join()}`;
  }

  #enter(ids: readonly string[], replaces: string | null): void {
    this.minted += 1;
    this.lists.push({ id: `l${this.minted}`, matterId: `m${this.minted}`, state: 'proposed', ids, replaces, sha: this.#shaOf(ids, replaces), decisionId: null, publishedById: null, first: null, last: null, objections: [] });
  }

  #list(n: number): List | undefined {
    // Mostly the latest, as in life.
    return n % 5 === 0 ? this.lists[n % Math.max(this.lists.length, 1)] : this.lists.at(-1);
  }

  #award(n: number): ModelAward | undefined {
    return this.awards[n % Math.max(this.awards.length, 1)];
  }

  #liveAwards(): number {
    return this.awards.filter(({ state }) => state !== 'given-up').length;
  }

  propose(n: number): boolean {
    const ids = ['a', 'b', 'c', 'd'].slice(0, (n % 3) + 1);
    const input = { applicationIds: n % 7 === 0 ? ids.toReversed() : ids, reserveApplicationIds: ['a', 'b', 'c', 'd'].filter((id) => !ids.includes(id)) };
    if (!this.#allows(proposeAwardsRules, { input, round: this.round, ranked: this.applications, available: this.available })) return false;
    for (const list of this.lists) if (list.replaces === null && list.state === 'proposed') this.#move(awardProposalTransitions, list, 'proposeAwardsAnew');
    this.#enter(input.applicationIds, null);
    for (const application of this.applications) {
      const [act, to] = input.applicationIds.includes(application.id) ? (['proposeAwards', 'recommended'] as const) : (['proposeAwardsInReserve', 'reserve'] as const);
      if (application.state !== to) this.#move(grantApplicationTransitions, application, act);
    }
    this.#move(grantRoundTransitions, this.round, 'proposeAwards');
    return true;
  }

  /** The leadership body decides a list, or something else: only some of it is of use. */
  decide(n: number): boolean {
    const list = this.#list(n);
    if (!list) return false;
    const outcome = n % 6 === 1 ? 'rejected' : 'adopted';
    const subjectSha256 = n % 11 === 2 ? 'another' : list.sha;
    this.decisions.set(`d-${list.id}`, { powerItem: n % 13 === 3 ? 'allowances' : 'innovation-fund', subjectType: 'AwardProposal', subjectId: list.id, subjectSha256, outcome, matterId: list.matterId, ...EYES });
    return true;
  }

  /** What an application says is changed behind the decision. */
  tamper(n: number): boolean {
    this.applications[n % 4]!.content += 1;
    return true;
  }

  /** The fund promises money to something else meanwhile. */
  promiseElsewhere(_n: number): boolean {
    if (this.available < AWARD) return false;
    this.available -= AWARD;
    this.elsewhere += AWARD;
    return true;
  }

  wait(n: number): boolean {
    this.day += (n % 8) + 1;
    return true;
  }

  publish(n: number): boolean {
    const list = this.#list(n);
    if (!list) return false;
    // Somebody may come with another list's decision.
    const decisionId = n % 9 === 4 ? `d-${this.lists[0]!.id}` : `d-${list.id}`;
    const facts = { ...this.#listFacts(list, decisionId), personId: executor(n), publicity: { first: this.today, last: this.today } };
    if (!this.#allows(publishAwardListRules, facts)) return false;
    if (list.replaces === null) this.#move(grantRoundTransitions, this.round, 'publishAwardList');
    this.#move(awardProposalTransitions, list, 'publishAwardList');
    [list.decisionId, list.publishedById, list.first, list.last] = [decisionId, facts.personId, DAYS[this.day + 1] ?? this.today, DAYS[this.day + PUBLICITY] ?? this.today];
    return true;
  }

  #listFacts(list: List, decisionId: string | null) {
    const used = this.lists.find((other) => other !== list && other.decisionId !== null && other.decisionId === decisionId);
    return {
      proposal: { id: list.id, matterId: list.matterId, state: list.state, publicityFirst: list.first, publicityLast: list.last, amount: AWARD * BigInt(list.ids.length) },
      round: this.round,
      today: this.today,
      decisionId: () => decisionId ?? '',
      decision: (decisionId !== null && this.decisions.get(decisionId)) || null,
      listSha256: this.#shaOf(list.ids, list.replaces),
      usedOn: used ? this.today : null,
    };
  }

  object(n: number): boolean {
    const list = this.#list(n);
    if (!list) return false;
    const input = { applicationId: list.ids[n % list.ids.length]!, text: '示例' };
    const facts = { input, personId: `p${n % 3}`, today: this.today, proposal: this.#listFacts(list, null).proposal, lines: list.ids.map((applicationId) => ({ applicationId })), objections: list.objections };
    if (!this.#allows(objectToAwardRules, facts)) return false;
    list.objections.push({ applicationId: input.applicationId, personId: facts.personId, state: 'open', raisedAt: new Date(0) });
    return true;
  }

  answer(n: number): boolean {
    const list = this.#list(n);
    const objection = list?.objections.find(({ state }) => state === 'open') ?? list?.objections[0];
    if (!list || !objection) return false;
    const input = { objectionId: 'o', upheld: n % 3 === 0, answer: '示例', decisionId: n % 7 === 5 ? null : 'd' };
    const decision = { powerItem: 'innovation-fund', subjectType: 'AwardObjection', subjectId: n % 11 === 4 ? 'another' : 'o', subjectSha256: n % 13 === 6 ? 'another' : 'answer', outcome: 'adopted' as const, matterId: 'm', proposedById: n % 17 === 8 ? 'holder' : 'proposer', enteredById: 'secretary' };
    const facts = { input, personId: n % 4 === 0 ? 'other' : 'holder', today: this.today, objection, asked: { holder: { holderId: 'holder', holderIsChief: false } }, decisionId: () => 'd', decision: input.decisionId ? decision : null, rejectionSha256: () => 'answer' };
    if (!this.#allows(answerAwardObjectionRules, facts)) return false;
    objection.state = input.upheld ? 'upheld' : 'rejected';
    if (objection.state === 'upheld' && list.state === 'publicised') this.#takeBack(list);
    return true;
  }

  #takeBack(list: List): void {
    this.#move(awardProposalTransitions, list, 'answerAwardObjection');
    if (list.replaces !== null) {
      for (const id of list.ids) this.#move(grantApplicationTransitions, this.applications.find((each) => each.id === id)!, 'promotionCameToNothing');
      return;
    }
    this.#move(grantRoundTransitions, this.round, 'answerAwardObjection');
    const placed: readonly string[] = grantApplicationTransitions.answerAwardObjection.from;
    for (const application of this.applications) if (placed.includes(application.state)) this.#move(grantApplicationTransitions, application, 'answerAwardObjection');
  }

  grant(n: number): boolean {
    const list = this.#list(n);
    if (!list) return false;
    const facts = { ...this.#listFacts(list, list.decisionId), personId: executor(n), lines: list.ids, liveAwards: this.#liveAwards(), openObjections: list.objections.filter(({ state }) => state === 'open').length, available: this.available };
    if (!this.#allows(grantAwardsRules, facts)) return false;
    for (const id of list.ids) {
      const application = this.applications.find((each) => each.id === id)!;
      this.#move(grantApplicationTransitions, application, 'grantAwards');
      const award: ModelAward = {
        id: `w${this.awards.length}`, application, listSha: facts.listSha256, decision: facts.decision!, carriedOutBy: [list.publishedById, facts.personId], state: awardTransitions.grantAwards.to, money: { committed: 0n, requested: 0n, paid: 0n, spent: 0n, claimed: 0n },
        instalments: [], lines: [], signedOn: null, passedOn: null, acceptance: null, claim: null, team: application.teamMemberIds, budgetChanges: 0,
      };
      this.awards.push(award);
      this.#post(award, 'available', 'committed', AWARD);
    }
    if (list.replaces === null) this.#move(grantRoundTransitions, this.round, 'grantAwards');
    this.#move(awardProposalTransitions, list, 'grantAwards');
    return true;
  }

  giveUp(n: number): boolean {
    const award = this.#award(n);
    if (!award) return false;
    const personId = n % 4 === 0 ? award.team[1]! : award.application.applicantId;
    if (!this.#allows(giveUpAwardRules, { input: { reason: '示例' }, caller: worker, personId, award, application: award.application })) return false;
    this.#move(awardTransitions, award, 'giveUpAward');
    this.#move(grantApplicationTransitions, award.application, 'giveUpAward');
    this.#post(award, 'committed', 'available', AWARD);
    return true;
  }

  promote(n: number): boolean {
    const award = this.awards.find(({ state }) => state === 'given-up') ?? this.#award(n);
    if (!award) return false;
    const reserve = this.applications.filter(({ state }) => state === 'reserve');
    const promotions = this.lists.filter(({ state, replaces }) => state !== 'withdrawn' && replaces !== null);
    const input = { applicationId: n % 3 === 0 ? reserve.at(-1)?.id : null, exceptionReason: n % 2 === 0 ? '示例' : null };
    const facts = { input, award, round: this.round, reserve, replacement: promotions.find(({ replaces }) => replaces === award.id) ?? null, places: this.#liveAwards() + promotions.filter(({ state }) => state !== 'granted').length, available: this.available };
    if (!this.#allows(promoteReserveRules, facts)) return false;
    const promoted = reserve.find(({ id }) => !input.applicationId || id === input.applicationId)!;
    this.#move(grantApplicationTransitions, promoted, 'promoteReserve');
    this.#enter([promoted.id], award.id);
    return true;
  }

  sign(n: number): boolean {
    const award = this.#award(n);
    if (!award || !this.#allows(signAwardContractRules, { award, personId: n % 5 === 0 ? award.team[1]! : 'clerk', application: award.application, asked })) return false;
    this.#move(awardTransitions, award, 'signAwardContract');
    award.signedOn = this.today;
    for (const [condition, amount] of [['contract', 60n], ['mid-term-check', 40n]] as const) award.instalments.push({ condition, amount, state: 'planned', reportDueOn: null, reported: false });
    award.lines.push({ category: 'a', purpose: 'training', budget: 30n, spent: 0n }, { category: 'b', purpose: 'making-of-materials', budget: 70n, spent: 0n });
    return true;
  }

  #instalment(n: number): readonly [ModelAward, ModelAward['instalments'][number]] | null {
    const award = this.#award(n);
    const instalment = award?.instalments[(n >> 3) % 2];
    return award && instalment ? [award, instalment] : null;
  }

  request(n: number): boolean {
    const [award, instalment] = this.#instalment(n) ?? [];
    if (!award || !instalment) return false;
    const met = award.passedOn ? (['contract', 'mid-term-check'] as const) : (['contract'] as const);
    if (!this.#allows(requestInstalmentRules, { award, instalment, standing: { requestedOn: this.today }, reportIsIn: instalment.reported, met, asked })) return false;
    this.#move(instalmentTransitions, instalment, 'requestInstalment');
    this.#post(award, 'committed', 'requested', instalment.amount);
    return true;
  }

  /** What becomes of the payment order, by finance-collection's word. */
  pay(n: number): boolean {
    const [award, instalment] = this.#instalment(n) ?? [];
    if (!award || !instalment) return false;
    if (instalment.state === 'requested') {
      const stops = n % 7 === 5;
      this.#move(instalmentTransitions, instalment, stops ? 'orderStopped' : 'orderExecuted');
      this.#post(award, 'requested', stops ? 'committed' : 'paid', instalment.amount);
    } else if (instalment.state === 'paid') {
      const returns = n % 7 === 6;
      this.#move(instalmentTransitions, instalment, returns ? 'orderReturned' : 'orderConfirmed');
      if (returns) this.#post(award, 'paid', 'committed', instalment.amount);
    } else return false;
    return true;
  }

  report(n: number): boolean {
    const [award, instalment] = this.#instalment(n) ?? [];
    if (!award || !instalment) return false;
    if (!this.#allows(submitProgressReportRules, { input: { text: '示例' }, personId: n % 5 === 0 ? 'clerk' : award.team[0]!, award: { state: award.state, teamMemberIds: award.team }, application: award.application, instalment })) return false;
    instalment.reported = true;
    return true;
  }

  check(n: number): boolean {
    const award = this.#award(n);
    if (!award || !this.#allows(recordMidTermCheckRules, { award, personId: 'clerk', application: award.application, passed: award.passedOn ? { checkedOn: award.passedOn } : null })) return false;
    if (n % 4 !== 0) award.passedOn = this.today;
    return true;
  }

  #received({ instalments }: ModelAward): bigint {
    return instalments.reduce((sum, { state, amount }) => (state === 'confirmed' ? sum + amount : sum), 0n);
  }

  spend(n: number): boolean {
    const award = this.#award(n);
    if (!award) return false;
    const line = award.lines[n % 2] ?? null;
    const input = { category: n % 2 ? ('b' as const) : ('a' as const), purpose: n % 2 ? ('making-of-materials' as const) : ('training' as const), description: '示例', amount: BigInt(n % 45), spentOn: this.today };
    const spent = award.lines.reduce((sum, each) => sum + each.spent, 0n);
    if (!this.#allows(recordExpenseRules, { input, caller: worker, personId: award.team[n % 2]!, today: this.today, award, application: award.application, signedOn: award.signedOn, line, received: this.#received(award), spent, ofVoucher: null })) return false;
    line!.spent += input.amount;
    this.#post(award, 'paid', 'spent', input.amount);
    return true;
  }

  changeBudget(n: number): boolean {
    const award = this.#award(n);
    if (!award) return false;
    const training = BigInt(n % 110);
    const budgetLines = [
      { category: 'a' as const, purpose: 'training' as const, description: '示例', amount: training },
      { category: 'b' as const, purpose: 'making-of-materials' as const, description: '示例', amount: AWARD - training + (n % 5 === 0 ? 1n : 0n) },
    ];
    const content = `${award.id} ${award.budgetChanges} ${training}`;
    const decision: DecisionFacts = { powerItem: 'innovation-fund', subjectType: 'AwardBudget', subjectId: n % 7 === 0 ? 'another' : award.id, subjectSha256: n % 3 === 0 ? 'another' : content, outcome: 'adopted', matterId: 'm', ...EYES };
    const facts = { input: { awardId: award.id, budgetLines }, award, personId: executor(n), application: award.application, round: this.round, categoryLimits: [{ category: 'a' as const, hundredths: 80_00 }], lines: award.lines, decisionId: () => 'd', decision, budgetSha256: () => content };
    if (!this.#allows(changeAwardBudgetRules, facts)) return false;
    [award.lines[0]!.budget, award.lines[1]!.budget] = [budgetLines[0]!.amount, budgetLines[1]!.amount];
    award.budgetChanges += 1;
    award.carriedOutBy.push(facts.personId);
    return true;
  }

  submit(n: number): boolean {
    const award = this.#award(n);
    if (!award || !this.#allows(submitAcceptanceRules, { input: { effect: '示例' }, caller: worker, personId: award.team[n % 5 === 0 ? 1 : 0]!, award, application: award.application, instalments: award.instalments })) return false;
    this.#move(awardTransitions, award, 'submitAcceptance');
    award.acceptance = acceptanceTransitions.submitAcceptance.to;
    return true;
  }

  conclude(n: number): boolean {
    const award = this.#award(n);
    if (!award?.acceptance) return false;
    const acceptance = { state: award.acceptance };
    const outcomes = [n, n >> 2, n >> 4].map((each) => (['pass', 'pass', 'fail', 'rectify'] as const)[each % 4]!);
    const opinions = n % 6 === 0 ? 2 : 3;
    const facts = { input: { finding: '示例', rectifyUntil: DAYS[this.day + 1] ?? null }, acceptance, personId: 'clerk', application: award.application, today: this.today, required: 3, judges: 3, opinions, brokenSeals: 0, outcomes };
    if (!this.#allows(concludeAcceptanceRules, facts)) return false;
    const outcome = outcomeOf(outcomes);
    const act = ({ pass: 'concludeAcceptancePassing', rectify: 'concludeAcceptanceRectifying', fail: 'concludeAcceptanceFailing' } as const)[outcome];
    this.#move(acceptanceTransitions, acceptance, act);
    award.acceptance = acceptance.state;
    this.#move(grantApplicationTransitions, award.application, act);
    this.#move(awardTransitions, award, act);
    if (outcome === 'rectify') return true;
    for (const instalment of award.instalments.filter(({ state }) => state === 'planned')) {
      this.#move(instalmentTransitions, instalment, 'concludeAcceptance');
      this.#post(award, 'committed', 'available', instalment.amount);
    }
    return true;
  }

  recover(n: number): boolean {
    const award = this.#award(n);
    if (!award) return false;
    const spent = award.lines.reduce((sum, each) => sum + each.spent, 0n);
    const [unspent, spentAmount] = [this.#received(award) - spent, n % 3 === 0 ? BigInt(n % 40) : 0n];
    const facts = { input: { reason: '示例', spentAmount, dueOn: DAYS[this.day + 1] ?? this.today }, personId: 'clerk', application: award.application, award, today: this.today, unspent, spent, claim: award.claim };
    if (!this.#allows(recoverGrantFundsRules, facts)) return false;
    award.claim = { claimedOn: this.today, due: unspent + spentAmount, returned: 0n };
    this.#post(award, 'paid', 'claimed', unspent);
    this.#post(award, 'spent', 'claimed', spentAmount);
    return true;
  }

  refund(n: number): boolean {
    const claim = this.#award(n)?.claim;
    if (!claim) return false;
    const amount = n % 2 === 0 ? claim.due - claim.returned : BigInt(n % 50);
    if (amount <= 0n || claim.returned + amount > claim.due) return false;
    claim.returned += amount;
    this.#post(this.#award(n)!, 'claimed', 'available', amount);
    return true;
  }

  finish(_n: number): boolean {
    const unsettled = this.awards.filter(({ money }) => money.committed + money.requested + money.paid + money.claimed > 0n).map(({ id }) => id);
    if (!this.#allows(finishRoundRules, { round: this.round, awards: this.awards, lists: this.lists, unsettled })) return false;
    this.#move(grantRoundTransitions, this.round, 'finishRound');
    return true;
  }
}

/** Everything anybody may try. */
export const steps = [
  'propose', 'decide', 'tamper', 'promiseElsewhere', 'wait', 'publish', 'object', 'answer', 'grant', 'giveUp', 'promote', 'sign', 'request', 'pay', 'report', 'check', 'spend', 'changeBudget', 'submit', 'conclude', 'recover', 'refund', 'finish',
] as const satisfies readonly (keyof GrantLife)[];
export type Step = (typeof steps)[number];
