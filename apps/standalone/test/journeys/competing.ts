import type { LocalDate } from '@unionhall/kernel';
import type { Claims, PersonaName } from '@unionhall/standalone';
import { operation } from '@unionhall/testing';
import type { Told } from '../support/journey';
import { FILE_SHA256 } from '../support/meeting';
import type { OnTheWay } from './on-the-way';
import type { Extra } from './people';

interface Competition extends Told {
  readonly state: string;
  readonly places: readonly { readonly id: string; readonly standing: readonly { readonly entryId: string; readonly rank: number }[] }[];
  readonly conditions: readonly { readonly id: string }[];
}
interface Proposal extends Told {
  readonly state: string;
  readonly matter: { readonly id: string };
  readonly publicityFirst: LocalDate | null;
  readonly publicityLast: LocalDate | null;
}

/** The one condition of its notice. */
export const CONDITION = { kind: 'INTEGRITY', text: '品行端正' };
const PANEL = ['deputy-finance', 'inspection-head'] as const satisfies readonly PersonaName[];

/** A competition for one place, open for a day, on its way through the graph. */
export class Competing {
  competition!: Competition;
  proposal!: Proposal;
  /** The entry of each person. */
  readonly entries = new Map<string, string>();

  constructor(private readonly way: OnTheWay) {}

  readonly notice = (name: string, place: object) => ({ name, places: [place], registrationFirst: this.way.today, registrationLast: this.way.today, speechWeight: 60, conditions: [CONDITION] });
  readonly panel = () => PANEL.map((persona) => this.way.personOf(persona));

  async seen() {
    const { competition } = await this.way.journey.reads<{ competition: Told }>(this.way.as('officer'), 'query ($id: ID!) { competition(id: $id) { id version } }', { id: this.competition.id });
    return { competitionId: competition.id, expectedVersion: competition.version };
  }

  async entrySeen({ personId }: Pick<Extra, 'personId'>) {
    const { competitionEntry } = await this.way.journey.reads<{ competitionEntry: Told }>(this.way.as('officer'), operation('CompetitionEntry'), { id: this.entries.get(personId) });
    return { entryId: competitionEntry.id, expectedVersion: competitionEntry.version };
  }

  async proposalNow(): Promise<Proposal> {
    return (await this.way.journey.reads<{ appointmentProposal: Proposal }>(this.way.as('officer'), operation('AppointmentProposal'), { id: this.proposal.id })).appointmentProposal;
  }

  async open(notice: object): Promise<void> {
    this.competition = await this.#does<Competition>('OpenCompetition', notice);
  }

  async enter({ personId, claims }: Extra): Promise<void> {
    this.entries.set(personId, (await this.way.journey.does(claims, 'EnterCompetition', { placeId: this.competition.places[0]!.id, materialsSha256: FILE_SHA256 })).id);
  }

  /** Everybody through the gate of integrity, and then the panel [WZ-1]. */
  async clear(): Promise<void> {
    for (const personId of this.entries.keys()) {
      await this.#does('CheckCompetitionEntry', { ...(await this.entrySeen({ personId })), checks: [{ conditionId: this.competition.conditions[0]!.id, met: true, documentSha256: FILE_SHA256 }] });
      await this.#does('ConcludeIntegrityCheck', { ...(await this.entrySeen({ personId })), passed: true, finding: '未发现问题（示例）' });
    }
    await this.#does('SeatCompetitionPanel', { ...(await this.seen()), personIds: this.panel() });
  }

  /** The speech of each person, as everybody on the panel scores it. */
  async score(scores: ReadonlyMap<string, string>): Promise<void> {
    for (const member of PANEL) for (const [personId, entryId] of this.entries) await this.way.journey.does(this.way.as(member), 'ScoreCompetition', { entryId, score: scores.get(personId) });
  }

  /** The democratic vote, best for who entered first; then the standing. */
  async rank(): Promise<Competition> {
    const counts = [...this.entries.values()].map((entryId, index) => ({ entryId, inFavour: 30 - index, against: 10 + index, abstained: 0 }));
    await this.#does('HoldDemocraticVote', { competitionId: this.competition.id, heldOn: this.way.today, electors: 40, ballots: 40, counts, documentSha256: FILE_SHA256 });
    return this.#does<Competition>('RankCompetition', await this.seen());
  }

  readonly proposing = async ({ personId }: Pick<Extra, 'personId'>, more: object = {}) => ({ ...(await this.seen()), entryIds: [this.entries.get(personId)], ...more });
  readonly publishing = async (decisionId: string) => ({ proposalId: this.proposal.id, expectedVersion: (await this.proposalNow()).version, decisionId });
  readonly appointing = async (person: Pick<Extra, 'personId'>, from: LocalDate, document: string) => ({ ...(await this.entrySeen(person)), from, document });

  async propose(person: Pick<Extra, 'personId'>, more: object = {}): Promise<void> {
    this.proposal = await this.#does<Proposal>('ProposeAppointments', await this.proposing(person, more));
  }

  #does<Result = Told>(act: string, input: object, who: Claims = this.way.as('officer')): Promise<Result> {
    return this.way.journey.does<Result>(who, act, input);
  }
}
