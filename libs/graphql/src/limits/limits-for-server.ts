import type { ApolloServerOptions, BaseContext } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { costLimit } from './cost-limit';
import type { Limits } from './limits';
import { shapeRules } from './shape-rules';

/** Which limits hold, and whether the schema may be asked for. */
export interface ServerLimits {
  readonly limits: Limits;
  /** In production the schema cannot be introspected. */
  readonly production: boolean;
}

/**
 * The options of an Apollo server that keep requests within limits. Spread them first and append further plugins to
 * `plugins`. Every breach is answered with LIMIT_EXCEEDED.
 */
export function limitsForServer({ limits, production }: ServerLimits) {
  return {
    introspection: !production,
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    csrfPrevention: true,
    // Clients may not fill our memory with queries of theirs; registered operations are served from a fixed list.
    persistedQueries: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: limits.tokens },
    // Apollo runs the other rules only on what passed this one, so fragments cannot blow up in them.
    maxRecursiveSelections: limits.recursiveSelections,
    validationRules: shapeRules(limits),
    // The default cache-control plugin doubles the cost of lists; nothing here is cached by HTTP.
    plugins: [ApolloServerPluginCacheControlDisabled(), ApolloServerPluginLandingPageDisabled(), costLimit(limits)],
  } satisfies Partial<ApolloServerOptions<BaseContext>>;
}
