import { type LocalDate, ok, refuse, type Rule } from '@unionhall/kernel';
import { rule, textIsGiven } from '@unionhall/rulebook';

/** What the rules of issueCertificate look at. */
export interface IssueCertificateFacts {
  readonly input: { readonly asOf: LocalDate; readonly kind: 'employment' | 'posts'; readonly purpose: string };
  readonly today: LocalDate;
  readonly person: { readonly name: string };
  /** What the register says of it on that day, line by line. */
  readonly facts: readonly string[];
}

/** HOUSE-5: what is to come is not certified. */
export const dayHasCome = rule<IssueCertificateFacts>('HOUSE-5', 'personnel.certified-day-to-come', ({ input: { asOf }, today }) =>
  asOf <= today ? ok : refuse({ path: ['asOf'], facts: { asOf, today }, remedy: 'certify-a-day-that-was' }),
);

/** HOUSE-2: a certificate says what is registered, and nothing else. */
export const somethingIsRegistered = rule<IssueCertificateFacts>('HOUSE-2', 'personnel.nothing-to-certify', ({ input: { asOf, kind }, person, facts }) =>
  facts.length > 0 ? ok : refuse({ path: ['kind'], facts: { person: person.name, asOf, kind }, remedy: 'register-what-is-certified' }),
);

export const issueCertificateRules: readonly Rule<IssueCertificateFacts>[] = [dayHasCome, somethingIsRegistered, textIsGiven('purpose')];
