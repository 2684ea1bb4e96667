import type { Caller } from '@unionhall/contracts';
import { type Act, type ActContext, perform, permissionFor, type PerformOptions, type Versioned } from '@unionhall/database';
import type { Locale } from '@unionhall/rulebook';
import { type ActOutcome, outcomeOf } from '../metrics/department-metrics';
import { type Payload, toPayload } from '../types/payload';
import { type Permission, tellPermission } from '../types/refusal';

/** What every resolver of a department gets: the request's facts, and the two ways into an act. */
export interface RequestContext extends ActContext {
  readonly caller: Caller;
  readonly requestId: string;
  readonly locale: Locale;
  /** Performs an act and answers its mutation's payload under the object's name. */
  perform<Input extends object, Asked, Gathered, Result extends Versioned, Name extends string>(
    act: Act<Input, Asked, Gathered, Result>,
    name: Name,
    input: Input,
    options?: PerformOptions,
  ): Promise<Payload<Name, Result>>;
  /** Answers "may I?" for acts on one object, by their own rules. */
  permission<Input extends object, Asked, Gathered, Result extends Versioned>(act: Act<Input, Asked, Gathered, Result>, known: Partial<Input>): Promise<Permission>;
}

/** Hears how an act ended: its name, its outcome and the seconds it took. */
export type ActHeard = (act: string, outcome: ActOutcome, seconds: number) => void;

/** Makes the context of one request. */
export function requestContext(base: ActContext & { readonly requestId: string; readonly locale: Locale }, heard: ActHeard = () => undefined): RequestContext {
  return {
    ...base,
    perform: async (act, name, input, options) => {
      const began = performance.now();
      const tell = (outcome: ActOutcome) => options?.dryRun || heard(act.name, outcome, (performance.now() - began) / 1_000);
      try {
        const outcome = await perform(base, act, input, options);
        tell(outcome.refusals.length > 0 ? 'refused' : 'done');
        return toPayload(name, outcome, base.locale);
      } catch (error) {
        tell(outcomeOf(error));
        throw error;
      }
    },
    permission: async (act, known) => tellPermission(await permissionFor(base, act, known), base.locale),
  };
}
