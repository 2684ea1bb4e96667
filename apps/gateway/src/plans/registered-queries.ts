import type { ApolloServerPlugin } from '@apollo/server';
import { HouseError } from '@unionhall/contracts';
import { sha256Hex, wholeRequestError } from '@unionhall/graphql';
import type { RegisteredOperation } from './operations';

/** Apollo's name for a persisted query in a cache. */
const PREFIX = 'apq:';

/**
 * The `persistedQueries` option that answers registered operations by the SHA-256 of their text and stores nothing a
 * client sends: whoever may fill a cache may also empty it.
 */
export function registeredQueries(operations: readonly RegisteredOperation[]) {
  const texts = new Map(operations.map(({ text }) => [PREFIX + sha256Hex(text), text]));
  return {
    cache: {
      get: async (key: string) => texts.get(key),
      set: async () => undefined,
      delete: async () => false,
    },
  };
}

/** Apollo plugin for first-party clients only: whatever is not registered is refused, however harmless. */
export function registeredOnly(operations: readonly RegisteredOperation[]): ApolloServerPlugin {
  const texts = new Set(operations.map(({ text }) => text));
  return {
    requestDidStart: async () => ({
      async didResolveOperation({ source }) {
        if (!texts.has(source)) throw wholeRequestError(new HouseError('FORBIDDEN', { reason: 'not-registered' }));
      },
    }),
  };
}
