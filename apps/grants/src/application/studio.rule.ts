import { ok, refuse } from '@unionhall/kernel';
import { type enumLabels, rule } from '@unionhall/rulebook';
import type { EmployerFacts } from '../employer/employer.rule';
import type { StudioState } from '../studio/studio.transitions';

type HonourLevel = keyof (typeof enumLabels)['HonourLevel'];

/** What the rules about the studio look at. */
export interface StudioFacts extends EmployerFacts {
  readonly application: { readonly kind: keyof (typeof enumLabels)['GrantApplicationKind']; readonly employerId: string };
  /** The studio the application names, or null. */
  readonly studio: { readonly name: string; readonly employerId: string; readonly state: StudioState; readonly leaderHonour: HonourLevel } | null;
}

const isSkillsTraining = ({ application }: StudioFacts) => application.kind === 'skills-training';

/** YZ-2: skills training is open to studios only. */
export const trainingComesFromAStudio = rule<StudioFacts>('YZ-2', 'grants.skills-training-without-studio', (facts) =>
  isSkillsTraining(facts) && !facts.studio ? refuse({ path: ['studioId'], facts: {}, remedy: 'name-a-studio' }) : ok,
);

/** YZ-2: the honour of the studio's leader stands on a verified document. */
export const trainingStudioIsVerified = rule<StudioFacts>('YZ-2', 'grants.studio-not-verified', (facts) =>
  isSkillsTraining(facts) && facts.studio && facts.studio.state !== 'verified'
    ? refuse({ path: ['studioId'], facts: { studio: facts.studio.name }, remedy: 'have-the-studio-verified' })
    : ok,
);

/** YZ-2: the studio's leader is a model worker of city level or above. */
export const trainingStudioLeaderIsHonoured = rule<StudioFacts>('YZ-2', 'grants.studio-leader-honour-too-low', (facts) =>
  isSkillsTraining(facts) && facts.studio?.leaderHonour === 'county'
    ? refuse({ path: ['studioId'], facts: { studio: facts.studio.name, level: facts.studio.leaderHonour }, remedy: 'enter-the-leaders-honour' })
    : ok,
);

/** YZ-2: an application names a studio of its own unit only. */
export const studioIsOfTheEmployer = rule<StudioFacts>('YZ-2', 'grants.studio-not-of-employer', ({ application, studio, asked: { employer } }) =>
  studio && studio.employerId !== application.employerId
    ? refuse({ path: ['studioId'], facts: { studio: studio.name, employer: employer?.name ?? null }, remedy: 'choose-a-studio-of-the-employer' })
    : ok,
);

export const studioRules = [trainingComesFromAStudio, trainingStudioIsVerified, trainingStudioLeaderIsHonoured, studioIsOfTheEmployer];
