import { AsyncLocalStorage } from 'node:async_hooks';
import type { Locale } from '@unionhall/rulebook';

/** What an error needs to know of the request it happened in. */
export interface RequestScope {
  readonly requestId: string;
  readonly locale: Locale;
}

// Apollo's formatError gets no context, and some errors happen before there is one.
const storage = new AsyncLocalStorage<RequestScope>();

/** Runs the handling of a request so that errors in it carry its id and speak its language. */
export function inRequestScope<Result>(scope: RequestScope, handle: () => Result): Result {
  return storage.run(scope, handle);
}

/** The request being handled; undefined outside of one. */
export function currentRequest(): RequestScope | undefined {
  return storage.getStore();
}
