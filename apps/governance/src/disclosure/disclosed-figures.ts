import { publicTrailProofOf } from '@unionhall/graphql';
import { yuanFromFen } from '@unionhall/kernel';
import type { DecisionEffectRecord } from '../decision/decision-effect.entity';
import type { Decision } from '../decision/decision.entity';
import type { DisclosedFigure, DisclosedFigureKind } from './disclosed-figure.type';

/** The figures of a decision as they now are, each with the act that made it, without those withheld [GY-5a]. */
export function disclosedFigures({ amount, decidedOn, actId }: Decision, effects: readonly DecisionEffectRecord[], withheld: readonly DisclosedFigureKind[]): DisclosedFigure[] {
  const figures: Omit<DisclosedFigure, 'proofQuery'>[] = [];
  if (amount !== null) figures.push({ kind: 'amount-decided', value: yuanFromFen(amount), since: decidedOn, department: 'governance', actId });
  const granted = effects.findLast(({ effect }) => effect === 'granted');
  if (granted) figures.push({ kind: 'granted-on', value: granted.doneOn, since: granted.doneOn, department: granted.department, actId: granted.effectActId });
  // Payments are told in any order; what was paid so far is the most that was told.
  const paid = effects.filter((effect) => effect.paid !== null).toSorted((one, other) => (one.paid! < other.paid! ? -1 : 1)).at(-1);
  if (paid) figures.push({ kind: 'amount-paid', value: yuanFromFen(paid.paid!), since: paid.doneOn, department: paid.department, actId: paid.effectActId });
  return figures.filter(({ kind }) => !withheld.includes(kind)).map((figure) => ({ ...figure, proofQuery: publicTrailProofOf(figure.department) }));
}
