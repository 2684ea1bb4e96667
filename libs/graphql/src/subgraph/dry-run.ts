import { Arg } from 'type-graphql';

/** The `dryRun` argument every mutation has: `@DryRun() dryRun: boolean`. */
export const DryRun = (): ParameterDecorator =>
  Arg('dryRun', () => Boolean, { defaultValue: false, description: '仅试办:只答复可否办理,不作任何更改。Only say whether it would be allowed; change nothing.' }) as ParameterDecorator;
