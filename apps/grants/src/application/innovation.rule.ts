import { ok, refuse } from '@unionhall/kernel';
import { enumLabels, rule } from '@unionhall/rulebook';

/** One of the five traits, or of the four further points every application argues. */
export type InnovationTrait = keyof (typeof enumLabels)['InnovationTrait'];

const traits = Object.keys(enumLabels.InnovationTrait) as readonly InnovationTrait[];

/** What the rules about the project look at. */
export interface InnovationFacts {
  readonly application: { readonly kind: keyof (typeof enumLabels)['GrantApplicationKind'] };
  readonly traitArguments: readonly { readonly trait: InnovationTrait; readonly text: string }[];
}

/** YZ-1: the fund is for technical innovation; other activities are named so that they hear the clause. */
export const kindIsInnovation = rule<InnovationFacts>('YZ-1', 'grants.kind-not-innovation', ({ application: { kind } }) =>
  kind === 'other' ? refuse({ path: ['kind'], facts: { kind }, remedy: 'apply-with-an-innovation' }) : ok,
);

/** YZ-3: each trait is argued; one refusal for each that is not. */
export const traitsAreArgued = rule<InnovationFacts>('YZ-3', 'grants.trait-not-argued', ({ traitArguments }) =>
  traits
    .filter((trait) => !traitArguments.some((argument) => argument.trait === trait && argument.text.trim() !== ''))
    .map((trait) => refuse({ path: ['traitArguments', trait], facts: { trait }, remedy: 'argue-the-trait' })),
);
