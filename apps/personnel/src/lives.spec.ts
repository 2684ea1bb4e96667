import type { TransitionTable } from '@unionhall/kernel';
import { enumLabels } from '@unionhall/rulebook';
import { type LifeShape, shapeOf } from '@unionhall/testing';
import { allowanceRunTransitions } from './allowance/allowance-run.transitions';
import { performanceAssessmentTransitions } from './performance/performance-assessment.transitions';
import { appointmentObjectionTransitions } from './competition/appointment-objection.transitions';
import { appointmentProposalTransitions } from './competition/appointment-proposal.transitions';
import { competitionEntryTransitions } from './competition/competition-entry.transitions';
import { competitionTransitions } from './competition/competition.transitions';
import { postMatchingTransitions } from './matching/post-matching.transitions';
import { eligibleListObjectionTransitions } from './recruitment/eligible-list-objection.transitions';
import { recruitmentBatchTransitions } from './recruitment/recruitment-batch.transitions';
import { recruitmentCandidateTransitions } from './recruitment/recruitment-candidate.transitions';
import { secondmentRequestTransitions } from './secondment-request/secondment-request.transitions';

it.each<[keyof typeof enumLabels, TransitionTable<string>, Partial<LifeShape>]>([
  ['AllowanceRunState', allowanceRunTransitions, { begins: ['runAllowances'], ends: ['confirmed'] }],
  ['PerformanceAssessmentState', performanceAssessmentTransitions, { begins: ['setObjectives'], ends: ['final'] }],
  ['CompetitionState', competitionTransitions, { begins: ['openCompetition'], ends: ['concluded', 'cancelled'] }],
  ['CompetitionEntryState', competitionEntryTransitions, { begins: ['enterCompetition'], ends: ['unqualified', 'barred', 'withdrawn', 'appointed', 'declined'] }],
  ['AppointmentProposalState', appointmentProposalTransitions, { begins: ['proposeAppointments'], ends: ['appointed', 'withdrawn'] }],
  ['AppointmentObjectionState', appointmentObjectionTransitions, { begins: ['objectToAppointment'], ends: ['rejected', 'upheld'] }],
  ['PostMatchingState', postMatchingTransitions, { begins: ['openMatching'], ends: ['matched'] }],
  ['EligibleListObjectionState', eligibleListObjectionTransitions, { begins: ['objectToEligibleList'], ends: ['rejected', 'upheld'] }],
  ['RecruitmentBatchState', recruitmentBatchTransitions, { begins: ['openRecruitment'], ends: ['listed', 'cancelled'] }],
  ['RecruitmentCandidateState', recruitmentCandidateTransitions, { begins: ['registerCandidate'], ends: ['unqualified', 'absent', 'below-line', 'hired', 'declined', 'struck'] }],
  ['SecondmentRequestState', secondmentRequestTransitions, { begins: ['requestStaff'], ends: ['answered', 'withdrawn', 'declined'] }],
])('%s: begins, ends and goes nowhere else', (states, table, shape) => expect(shapeOf(table, Object.keys(enumLabels[states]))).toEqual({ stuck: [], unreached: [], ...shape }));
