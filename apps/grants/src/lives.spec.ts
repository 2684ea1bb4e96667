import type { TransitionTable } from '@unionhall/kernel';
import { enumLabels } from '@unionhall/rulebook';
import { type LifeShape, shapeOf } from '@unionhall/testing';
import { acceptanceTransitions } from './acceptance/acceptance.transitions';
import { grantApplicationTransitions } from './application/application.transitions';
import { awardObjectionTransitions } from './award/award-objection.transitions';
import { awardProposalTransitions } from './award/award-proposal.transitions';
import { awardTransitions } from './award/award.transitions';
import { instalmentTransitions } from './instalment/instalment.transitions';
import { recoveryTransitions } from './recovery/recovery.transitions';
import { reviewAssignmentTransitions } from './review/assignment.transitions';
import { grantRoundTransitions } from './round/round.transitions';
import { studioTransitions } from './studio/studio.transitions';

it.each<[keyof typeof enumLabels, TransitionTable<string>, Partial<LifeShape>]>([
  ['AcceptanceState', acceptanceTransitions, { begins: ['submitAcceptance'], ends: ['passed', 'to-rectify', 'failed'] }],
  ['GrantApplicationState', grantApplicationTransitions, { begins: ['draftApplication'], ends: ['given-up', 'revoked', 'accepted', 'failed', 'withdrawn'] }],
  ['AwardObjectionState', awardObjectionTransitions, { begins: ['objectToAward'], ends: ['rejected', 'upheld'] }],
  ['AwardProposalState', awardProposalTransitions, { begins: ['proposeAwards', 'promoteReserve'], ends: ['granted', 'withdrawn'] }],
  ['AwardState', awardTransitions, { begins: ['grantAwards'], ends: ['given-up', 'revoked', 'accepted', 'failed'] }],
  ['InstalmentState', instalmentTransitions, { begins: ['signAwardContract'], ends: ['confirmed', 'lapsed'] }],
  ['GrantRecoveryState', recoveryTransitions, { begins: ['recoverGrantFunds', 'revokeAward'], ends: ['settled'] }],
  ['ReviewAssignmentState', reviewAssignmentTransitions, { begins: ['assignExperts'], ends: ['replaced', 'conflict-declared'] }],
  // Nobody drafts a round yet.
  ['GrantRoundState', grantRoundTransitions, { begins: ['openRound'], ends: ['finished', 'cancelled'], unreached: ['draft'] }],
  ['StudioState', studioTransitions, { begins: ['registerStudio'], ends: ['verified'] }],
])('%s: begins, ends and goes nowhere else', (states, table, shape) => expect(shapeOf(table, Object.keys(enumLabels[states]))).toEqual({ stuck: [], unreached: [], ...shape }));
