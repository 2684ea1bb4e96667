import { addDays, type LocalDate } from '@unionhall/kernel';

/** GY-2d: papers are in so many days before the meeting, so that members can study them; what came later is shown as late, not refused (our reading). */
export function latePapers<Paper extends { readonly addedOn: LocalDate }>(papers: readonly Paper[], heldOn: LocalDate, days: number): Paper[] {
  return papers.filter(({ addedOn }) => addedOn > addDays(heldOn, -days));
}
