import type { AnyAct } from '@unionhall/database';
import { Arg, Ctx, Extensions, Mutation, Resolver } from 'type-graphql';
import { payloadOf } from '../types/payload';
import type { RequestContext } from './context';

/** One mutation for each act, named as the act: it takes the act's input, and `dryRun`; it answers `<Act>Payload`. */
export function mutationsOf(acts: readonly AnyAct[]): Function {
  @Resolver()
  class ActMutations {}

  const prototype = ActMutations.prototype as Record<string, unknown>;
  for (const act of acts) {
    const { name, description, answers, input, object } = act;
    const payload = payloadOf(`${name[0]!.toUpperCase()}${name.slice(1)}`, answers, () => object);
    prototype[name] = (given: object, dryRun: boolean, context: RequestContext) => context.perform(act, answers, given, { dryRun });
    Arg('input', () => input)(prototype, name, 0);
    Arg('dryRun', () => Boolean, { defaultValue: false, description: '仅试办:只答复可否办理,不作任何更改。Only say whether it would be allowed; change nothing.' })(prototype, name, 1);
    Ctx()(prototype, name, 2);
    const method = Object.getOwnPropertyDescriptor(prototype, name)!;
    Mutation(() => payload, { description })(prototype, name, method);
    // The schema's lint holds every mutation to an act.
    Extensions({ act })(prototype, name, method);
  }
  return ActMutations;
}
