import { addDays, dayInShanghai, isWorkingDay, type LocalDate } from '@unionhall/kernel';
import { DemonstrationPeople, type LoadedPersona } from '../demonstration-people';
import type { GraphClient } from '../graph-client';
import { collectMonth } from '../load-collection';
import { firstDay, takeSteps } from '../load-demonstration';
import { playCompetition } from './competition';
import type { DemonstrationYear } from './demonstration-year';
import { playGrantRound } from './grant-round';
import { playStaffAndStation } from './staff-and-station';
import { leaveWorkWaiting } from './waiting-today';

/** What a year is loaded into. */
export interface YearSettings {
  /** Sets the clock of the house to a moment, or lets it show the time again, and gives a client whose tokens are of then. */
  readonly at: (moment: Date | null) => Promise<GraphClient>;
  readonly say: (line: string) => void;
}

/** How long ago the demonstration begins: long enough for a round to be reviewed, decided, published and paid. */
const DAYS_BEFORE = 150;
/** Dues of a month are received on this day of the next. */
const RECEIVED_ON = '05';

/**
 * Builds the demonstration federation with half a year of its life behind it, ended today, and work waiting for everybody: the
 * clock of the house is set back and let run through the days on which something happens. The same for the same day.
 */
export async function loadDemonstrationYear({ at, say }: YearSettings): Promise<Record<string, LoadedPersona>> {
  const today = dayInShanghai(new Date());
  const people = new DemonstrationPeople();
  const begun = firstWorkingDayFrom(addDays(today, -DAYS_BEFORE));
  let day = begun;
  let client = await at(tenInTheMorning(day));
  const year: DemonstrationYear = {
    get client() {
      return client;
    },
    get today() {
      return day;
    },
    since: `${day.slice(0, 4)}-01-01`,
    as: people.as,
    moveTo: async (next) => {
      if (next <= day) return;
      if (next > today) throw new Error(`the demonstration would end on ${next}, after today`);
      day = next;
      client = await at(next === today ? null : tenInTheMorning(next));
    },
  };
  const employerIds = () => people.employers.map(({ id }) => id);
  await takeSteps(
    [
      ...firstDay(year, people),
      ['the staff, and a station that opens', () => playStaffAndStation(year, employerIds())],
      ['a competition: entered, scored, voted, decided, published, appointed', () => playCompetition(year)],
      ['the grant round: reviewed, decided, published, granted, paid', () => playGrantRound(year, employerIds())],
      [
        'the dues of each month since',
        async () => {
          for (const { month, receivedOn } of monthsCollected(begun, today)) {
            await year.moveTo(receivedOn);
            await collectMonth(year, people.employers, month);
          }
        },
      ],
      [
        'what waits today',
        async () => {
          await year.moveTo(today);
          await leaveWorkWaiting(year, employerIds());
        },
      ],
    ],
    say,
  );
  return people.loaded();
}

/** Ten in Shanghai. */
const tenInTheMorning = (day: LocalDate) => new Date(`${day}T02:00:00Z`);

function firstWorkingDayFrom(day: LocalDate): LocalDate {
  return isWorkingDay(day) ? day : firstWorkingDayFrom(addDays(day, 1));
}

/** The months from that of a day on whose dues have been received by another, and when they were. */
function monthsCollected(from: LocalDate, until: LocalDate): { readonly month: string; readonly receivedOn: LocalDate }[] {
  const next = addDays(`${from.slice(0, 7)}-01` as LocalDate, 31).slice(0, 7);
  const receivedOn = `${next}-${RECEIVED_ON}` as LocalDate;
  return receivedOn > until ? [] : [{ month: from.slice(0, 7), receivedOn }, ...monthsCollected(`${next}-01` as LocalDate, until)];
}
