import { addDays, type LocalDate, ok, refuse } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';

/** GY-2d: papers are in so many days before the meeting, so that members can study them; what came later, until the meeting, is shown as late, not refused (our reading). */
export function latePapers<Paper extends { readonly addedOn: LocalDate }>(papers: readonly Paper[], heldOn: LocalDate, days: number): Paper[] {
  return papers.filter(({ addedOn }) => addDays(heldOn, -days) < addedOn && addedOn <= heldOn);
}

/** What a meeting asks of papers, for the what-if of its days. */
export interface PapersFacts {
  readonly papers: readonly { readonly title: string; readonly addedOn: LocalDate }[];
  readonly heldOn: LocalDate;
  readonly days: number;
}

/**
 * HOUSE-5: papers are in so many days before the meeting. No act asks it: no regulation says what comes of a late paper, so
 * the office is told and decides. The what-if asks it, to say what another number of days would have shown as late.
 */
export const papersAreInTime = rule<PapersFacts>('HOUSE-5', 'governance.papers-late', ({ papers, heldOn, days }) => {
  const late = latePapers(papers, heldOn, days);
  return late.length === 0 ? ok : refuse({ path: [], facts: { titles: late.map(({ title }) => title), heldOn, days }, remedy: 'hand-papers-in-earlier' });
});
