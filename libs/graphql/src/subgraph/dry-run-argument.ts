/** The `dryRun` argument every mutation has, for `@Arg('dryRun', dryRunArgument.type, dryRunArgument.options)`. */
export const dryRunArgument = {
  type: () => Boolean,
  options: { defaultValue: false, description: '仅试办:只答复可否办理,不作任何更改。Only say whether it would be allowed; change nothing.' },
};
