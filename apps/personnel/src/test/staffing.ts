import { idOf, operation, person, type TestHouse } from '@unionhall/testing';

/** A personnel officer, as the tests of this department act. */
export const officer = person(idOf(1), 'officer');

/** A refusal as the documented operations ask for it. */
export interface AnsweredRefusal {
  readonly code: string;
  readonly message: string;
  readonly path: readonly string[];
  readonly clause: { readonly id: string };
  readonly facts: readonly { readonly name: string; readonly value: string }[];
  readonly remedy: string;
}

const OBJECTS = {
  registerPerson: 'person',
  registerStaffDepartment: 'staffDepartment',
  createPost: 'post',
  registerIncumbent: 'appointment',
  endAppointment: 'appointment',
  setEstablishment: 'establishment',
  registerStaffMember: 'staffMembership',
  endStaffMembership: 'staffMembership',
  startSecondment: 'secondment',
  declineSecondmentRequest: 'secondmentRequest',
  endSecondment: 'secondment',
  setMinimumWage: 'minimumWage',
  signLabourContract: 'labourContract',
  renewLabourContract: 'labourContract',
  reviseWages: 'wageRevision',
  endLabourContract: 'labourContract',
  readWage: 'reading',
  openRecruitment: 'recruitmentBatch',
  registerCandidate: 'candidate',
  checkQualification: 'candidate',
  issueCertificate: 'certificate',
  issueTestNumbers: 'recruitmentBatch',
  previewTestMarks: 'testMarkImport',
  commitTestMarks: 'testMarkImport',
  seatInterviewPanel: 'recruitmentBatch',
  scoreInterview: 'interviewScore',
  publishEligibleList: 'eligibleList',
  hireCandidate: 'candidate',
  objectToEligibleList: 'objection',
  answerEligibleListObjection: 'objection',
  recordDeclinedOffer: 'candidate',
  cancelRecruitment: 'recruitmentBatch',
  openCompetition: 'competition',
  enterCompetition: 'competitionEntry',
  withdrawFromCompetition: 'competitionEntry',
  checkCompetitionEntry: 'competitionEntry',
  concludeIntegrityCheck: 'competitionEntry',
  seatCompetitionPanel: 'competition',
  scoreCompetition: 'competitionScore',
  holdDemocraticVote: 'democraticVote',
  rankCompetition: 'competition',
  proposeAppointments: 'proposal',
  publishAppointments: 'proposal',
  objectToAppointment: 'objection',
  answerAppointmentObjection: 'objection',
  appointPerson: 'appointment',
  declineAppointment: 'competitionEntry',
  cancelCompetition: 'competition',
  concludeTrialPeriod: 'appointment',
  recordCultivation: 'cultivationRecord',
  openMatching: 'matching',
  rankPosts: 'ranking',
  rankPeople: 'ranking',
  runMatching: 'matching',
  setPostAllowance: 'postAllowance',
  proposeAllowanceYear: 'allowanceYear',
  runAllowances: 'allowanceRun',
  lockAllowances: 'allowanceRun',
  openPerformanceCycle: 'performanceCycle',
  setObjectives: 'assessment',
  recordObjectiveResult: 'objectiveResult',
  recordRecognition: 'recognition',
  concludePerformanceAssessment: 'assessment',
  appealPerformanceAssessment: 'assessment',
} as const;

/** The mutations of this department. */
type MutationName = keyof typeof OBJECTS;

/** What a mutation answers: its object under its name, refusals, receipt. */
type Answered<Name extends MutationName> = Readonly<Record<(typeof OBJECTS)[Name], { readonly id: string; readonly version: number } | null>> & {
  readonly refusals: readonly AnsweredRefusal[];
  readonly record: { readonly id: string } | null;
};

/** Sends a mutation of this department by its documented operation, as the officer. */
export async function does<Name extends MutationName>(house: TestHouse, name: Name, input: object, dryRun = false): Promise<Answered<Name>> {
  const document = operation(`${name[0]!.toUpperCase()}${name.slice(1)}`);
  const data = await house.data<Record<Name, Answered<Name>>>('personnel', officer, document, { input, dryRun });
  return data[name];
}

/** Does a mutation that must succeed, and answers the id of its object. */
export async function made<Name extends MutationName>(house: TestHouse, name: Name, input: object): Promise<string> {
  const answer = await does(house, name, input);
  const object = answer[OBJECTS[name]];
  if (!object) throw new Error(`${name} was refused: ${JSON.stringify(answer.refusals)}`);
  return object.id;
}
