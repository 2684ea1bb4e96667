/**
 * What a refusal says is no verdict: its path, facts and remedy are left as they are here. The compiler holds them to the
 * rulebook, and the act's own spec reads them in both languages.
 */
const isRefusal = (path) => path?.isCallExpression() && path.get('callee').isIdentifier({ name: 'refuse' });
const words = {
  shouldIgnore: (path) =>
    (path.isObjectExpression() && isRefusal(path.parentPath)) || (path.isArrowFunctionExpression() && isRefusal(path.get('body')))
      ? 'what a refusal says, not whether it refuses'
      : undefined,
};

export const strykerPlugins = [{ kind: 'Ignore', name: 'words-of-a-refusal', value: words }];
