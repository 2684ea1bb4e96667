import { includesDay, type LocalDate, ok, refuse, type Rule } from '@unionhall/kernel';
import { rule, textIsGiven } from '@unionhall/rulebook';
import { assessmentIsIn, type AssessmentFacts } from './assessment-state.rule';

/** What the rules of recordRecognition look at. */
export interface RecordRecognitionFacts extends AssessmentFacts {
  readonly input: { readonly title: string; readonly recognisedBy: string; readonly recognisedOn: LocalDate; readonly documentSha256: string };
  readonly personId: string;
  readonly today: LocalDate;
  readonly assessment: AssessmentFacts['assessment'] & { readonly personId: string };
  readonly cycle: { readonly from: LocalDate; readonly until: LocalDate };
  /** What is recorded in the assessment already. */
  readonly recognitions: readonly { readonly documentSha256: string; readonly title: string }[];
}

/** HOUSE-5: it was recognised in the period, by today. */
export const recognisedInThePeriod = rule<RecordRecognitionFacts>('HOUSE-5', 'personnel.result-outside-cycle', ({ input: { recognisedOn: achievedOn }, cycle: { from, until }, today }) =>
  includesDay({ first: from, last: until }, achievedOn) && achievedOn <= today ? ok : refuse({ path: ['recognisedOn'], facts: { achievedOn, from, until, today }, remedy: 'record-what-was-achieved-in-it' }),
);

/** WZ-11: a document recognises once. */
export const documentCountsOnce = rule<RecordRecognitionFacts>('WZ-11', 'personnel.recognition-recorded', ({ input: { documentSha256 }, recognitions }) => {
  const recorded = recognitions.find((each) => each.documentSha256 === documentSha256);
  return recorded === undefined ? ok : refuse({ path: ['documentSha256'], facts: { title: recorded.title }, remedy: 'look-at-the-counted-result' });
});

/** CP-6: nobody records what he is recognised for. */
export const recordsAnothersRecognition = rule<RecordRecognitionFacts>('CP-6', 'personnel.records-own-result', ({ assessment, personId }) =>
  assessment.personId === personId ? refuse({ path: ['assessmentId'], facts: {}, remedy: 'leave-it-to-another-recorder' }) : ok,
);

export const recordRecognitionRules: readonly Rule<RecordRecognitionFacts>[] = [assessmentIsIn('assessmentId', 'under-way'), textIsGiven('title'), textIsGiven('recognisedBy'), recognisedInThePeriod, documentCountsOnce, recordsAnothersRecognition];
