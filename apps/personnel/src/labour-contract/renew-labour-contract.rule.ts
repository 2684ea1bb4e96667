import { type LocalDate, ok, refuse, type Rule } from '@unionhall/kernel';
import { type enumLabels, rule } from '@unionhall/rulebook';
import { hasNoOtherContract, isProfessionalWorker, isSigned, minimumWageIsKnown, type SignLabourContractFacts, termIsInOrder, wageIsTheMultiple } from './sign-labour-contract.rule';

/** What the rules of renewLabourContract look at; `input` is that of the contract that follows. */
export interface RenewLabourContractFacts extends SignLabourContractFacts {
  /** The contract that is renewed. */
  readonly labourContract: { readonly until: LocalDate | null; readonly endedOn: LocalDate | null };
  /** His assessment in the last period that is over and touches the term of the contract; null for none. */
  readonly assessment: {
    readonly cycle: string;
    readonly state: keyof (typeof enumLabels)['PerformanceAssessmentState'];
    readonly grade: keyof (typeof enumLabels)['PerformanceGrade'] | null;
    readonly appealUntil: LocalDate | null;
  } | null;
}

const path = ['labourContractId'];

/** HOUSE-2: a contract that ends by itself is renewed; one without an end needs none, one that was ended is over. */
export const contractEndsByItself = rule<RenewLabourContractFacts>('HOUSE-2', 'personnel.contract-does-not-expire', ({ labourContract: { until, endedOn } }) =>
  until !== null && endedOn === null ? ok : refuse({ path, facts: { until, endedOn }, remedy: 'sign-another-contract' }),
);

/** WZ-14: renewal rests on the assessment: the one of the last period is concluded. */
export const isConcluded = rule<RenewLabourContractFacts>('WZ-14', 'personnel.renewal-without-assessment', ({ person, assessment }) =>
  assessment !== null && assessment.grade !== null && assessment.state !== 'under-way' ? ok : refuse({ path, facts: { person: person.name, cycle: assessment?.cycle ?? null }, remedy: 'conclude-the-assessment-first' }),
);

/** WZ-14: and nobody can appeal against it any more. */
export const isBeyondAppeal = rule<RenewLabourContractFacts>('WZ-14', 'personnel.renewal-before-appeal-ends', ({ assessment, today }) => {
  if (assessment === null || assessment.state === 'under-way' || assessment.state === 'final') return ok;
  const open = assessment.state === 'appealed' || assessment.appealUntil === null || today <= assessment.appealUntil;
  return open ? refuse({ path, facts: { cycle: assessment.cycle, until: assessment.appealUntil, today }, remedy: 'wait-for-the-end-of-appeal' }) : ok;
});

/** WZ-14: whoever was unqualified is not renewed. */
export const isQualified = rule<RenewLabourContractFacts>('WZ-14', 'personnel.renewal-of-unqualified', ({ person, assessment }) =>
  assessment?.grade === 'unqualified' && assessment.state !== 'under-way' ? refuse({ path, facts: { person: person.name, cycle: assessment.cycle }, remedy: 'let-the-contract-expire' }) : ok,
);

export const renewLabourContractRules: readonly Rule<RenewLabourContractFacts>[] = [
  contractEndsByItself,
  isConcluded,
  isBeyondAppeal,
  isQualified,
  isSigned,
  termIsInOrder,
  isProfessionalWorker,
  hasNoOtherContract,
  minimumWageIsKnown,
  wageIsTheMultiple,
];
