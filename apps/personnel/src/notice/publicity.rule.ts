import { type LocalDate, ok, refuse, type Rule } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';

/** CP-4: the end of a publicity is a day of the published calendar, never a guess. */
export const publicityIsInTheCalendar = <Facts extends { readonly today: LocalDate; readonly publicityLast: LocalDate | null }>(path: string, workingDaysOf: (facts: Facts) => number): Rule<Facts> =>
  rule<Facts>('CP-4', 'personnel.publicity-beyond-calendar', (facts) =>
    facts.publicityLast !== null ? ok : refuse({ path: [path], facts: { today: facts.today, days: workingDaysOf(facts) }, remedy: 'publish-once-the-calendar-is' }),
  );

/** CP-4: nobody is hired or appointed from a list before its publicity is over. */
export const publicityIsOver = <Facts extends { readonly today: LocalDate }>(path: string, lastOf: (facts: Facts) => LocalDate | null): Rule<Facts> =>
  rule<Facts>('CP-4', 'personnel.publicity-runs', (facts) => {
    const last = lastOf(facts);
    return last === null || facts.today > last ? ok : refuse({ path: [path], facts: { last, today: facts.today }, remedy: 'wait-for-the-end-of-publicity' });
  });
