import type { LocalDate } from '@unionhall/kernel';
import { type Claims, personaDefinitions, type PersonaName } from '@unionhall/standalone';
import { operation } from '@unionhall/testing';
import { eventually } from '../support/eventually';
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

  /** A refusal that was told in both languages, with its clause and what would lift it. */
  saysWhy({ zh, en }: { zh: readonly ToldRefusal[]; en: readonly ToldRefusal[] }, clause: string, code: string): void {
    for (const told of [zh, en]) {
      const refusal = told.find((each) => each.code === code);
      expect({ wanted: code, told: told.map((each) => each.code) }).toEqual({ wanted: code, told: expect.arrayContaining([code]) });
      expect(refusal!.clause.id).toBe(clause);
      expect(refusal!.remedy).not.toBe('');
      expect(refusal!.message).not.toContain('{');
    }
    expect(zh.find((each) => each.code === code)!.message).toMatch(/\p{Script=Han}/u);
    expect(en.find((each) => each.code === code)!.message).not.toBe(zh.find((each) => each.code === code)!.message);
  }

  /** Every invariant of the house holds. Events may still be on their way; what is wrong after that stays wrong. */
  async holds(): Promise<void> {
    let wrong: readonly string[] = [];
    await eventually(async () => ((wrong = await this.house.verify()).length === 0 ? true : null)).catch(() => undefined);
    expect(wrong).toEqual([]);
  }
}
