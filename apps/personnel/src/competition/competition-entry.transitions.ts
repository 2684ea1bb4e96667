import type { TransitionTable } from '@unionhall/kernel';
import type { enumLabels } from '@unionhall/rulebook';

/** Where an entry stands, as stored. */
export type CompetitionEntryState = keyof (typeof enumLabels)['CompetitionEntryState'];

/** The life of an entry, by act; either check ends in one of two ways. */
export const competitionEntryTransitions = {
  enterCompetition: { from: [], to: 'entered' },
  checkCompetitionEntryPassing: { from: ['entered'], to: 'qualified' },
  checkCompetitionEntryFailing: { from: ['entered'], to: 'unqualified' },
  concludeIntegrityCheckPassing: { from: ['qualified'], to: 'cleared' },
  concludeIntegrityCheckFailing: { from: ['qualified'], to: 'barred' },
  withdrawFromCompetition: { from: ['entered', 'qualified', 'cleared'], to: 'withdrawn' },
  rankCompetition: { from: ['cleared'], to: 'ranked' },
  proposeAppointments: { from: ['ranked'], to: 'proposed' },
  proposalCameToNothing: { from: ['proposed'], to: 'ranked' },
  appointPerson: { from: ['proposed'], to: 'appointed' },
  declineAppointment: { from: ['proposed'], to: 'declined' },
} as const satisfies TransitionTable<CompetitionEntryState>;
