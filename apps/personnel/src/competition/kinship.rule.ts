import { includesDay, type LocalDate, refuse, type Rule } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';
import type { PersonalRelation } from '../panel/panel.rule';

/** Somebody who is to come into a post, with who stands over and under it. */
export interface ComingFacts {
  readonly path: readonly string[];
  readonly personId: string;
  readonly name: string;
  /** From this day on; somebody who leaves before it is in nobody's line. */
  readonly from: LocalDate;
  /** The appointment that ends by it: of whoever makes room. */
  readonly endsAppointmentId: string | null;
  readonly line: readonly { readonly appointmentId: string; readonly personId: string; readonly post: string; readonly from: LocalDate; readonly until: LocalDate | null }[];
}

/** What the rule looks at. */
export interface KinshipFacts {
  readonly coming: readonly ComingFacts[];
  /** The relations of who is coming, from the conflict graph. */
  readonly relations: readonly PersonalRelation[];
  readonly today: LocalDate;
}

/** CP-6: kin do not serve in one line of supervision, in neither direction. The post is told, not who of the kin it is. */
export const noKinInLine: Rule<KinshipFacts> = rule<KinshipFacts>('CP-6', 'personnel.kin-in-line', ({ coming, relations, today }) =>
  coming.flatMap(({ path, personId, name, from, endsAppointmentId, line }) => {
    const kin = relations
      .filter((relation) => relation.kind === 'kinship' && includesDay({ first: relation.from, last: null }, today) && (relation.withdrawnOn === null || today < relation.withdrawnOn))
      .flatMap(({ personId: one, otherPersonId: other }) => (one === personId ? [other] : other === personId ? [one] : []));
    const over = line.find((each) => each.personId !== personId && each.appointmentId !== endsAppointmentId && kin.includes(each.personId) && (each.until === null || from <= each.until));
    return over ? [refuse({ path, facts: { person: name, post: over.post }, remedy: 'avoid-kin-in-line' })] : [];
  }),
);
