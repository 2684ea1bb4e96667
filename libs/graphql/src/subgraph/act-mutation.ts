import type { AnyAct } from '@unionhall/database';
import { type ClassType, Extensions, Mutation } from 'type-graphql';

/**
 * The mutation of an act: named as the act, answering its payload. The schema's lint holds every mutation to one.
 */
export function ActMutation(act: AnyAct, payload: ClassType, description: string): MethodDecorator {
  return (target, key, descriptor) => {
    if (key !== act.name) throw new Error(`the mutation ${String(key)} is named differently from its act ${act.name}`);
    Mutation(() => payload, { description })(target, key, descriptor);
    Extensions({ act })(target, key as never, descriptor as never);
  };
}
