import type { LocalDate } from '@unionhall/kernel';
import { type Claims, personaDefinitions, type PersonaName } from '@unionhall/standalone';
import { operation } from '@unionhall/testing';
import { eventually } from '../../src/demonstration/eventually';
import { type Form, type LoadedHouse, startLoadedHouse } from '../support/houses';
import { type Journey, journeyIn, type ToldRefusal } from '../support/journey';
import type { MatterOnItsWay } from '../support/meeting';

/** Ten in the morning in Shanghai. */
const momentOf = (day: LocalDate) => new Date(`${day}T02:00:00Z`);

/** The house the journeys lead through, one after the other, in one of its forms. */
export class OnTheWay {
  house!: LoadedHouse;
  journey!: Journey;
  today!: LocalDate;

  constructor(readonly form: Form) {}

  async begin(day: LocalDate): Promise<void> {
    this.today = day;
    this.house = await startLoadedHouse(this.form, undefined, momentOf(day));
    this.journey = journeyIn(this.house, operation);
  }

  async end(): Promise<void> {
    await this.house?.stop();
  }

  readonly as = (persona: PersonaName): Claims => this.house.claims(persona);
  readonly personOf = (persona: PersonaName): string => personaDefinitions[persona].personId;
  readonly on = (matterId: string): MatterOnItsWay => ({ journey: this.journey, as: this.as, matterId, today: this.today });

  async moveTo(day: LocalDate): Promise<void> {
    await this.house.moveTo(momentOf(day));
    this.today = day;
  }

  /** Throws unless a refusal was told in both languages, with its clause and what would lift it. */
  saysWhy(told: Readonly<Record<'zh' | 'en', readonly ToldRefusal[]>>, clause: string, code: string): void {
    const [zh, en] = [told.zh, told.en].map((refusals) => refusals.find((each) => each.code === code));
    const isWhole = (refusal: ToldRefusal | undefined) => refusal?.clause.id === clause && refusal.remedy !== '' && !refusal.message.includes('{');
    if (isWhole(zh) && isWhole(en) && /\p{Script=Han}/u.test(zh!.message) && zh!.message !== en!.message) return;
    throw new Error(`not refused by ${code} [${clause}] in both languages, but: ${JSON.stringify(told)}`);
  }

  /** What does not hold of the invariants of the house. Events may still be on their way; what is wrong after that stays wrong. */
  async wrong(): Promise<readonly string[]> {
    let wrong: readonly string[] = [];
    await eventually(async () => ((wrong = await this.house.verify()).length === 0 ? true : null)).catch(() => undefined);
    return wrong;
  }
}
