import { IsNotEmpty, IsOptional, MaxLength } from 'class-validator';
import { Field, Int } from 'type-graphql';

const KEY_LENGTH = 100;

/** `idempotencyKey?: string | null` of an input: the same key does the act once, a second click answers as the first. */
export const OptionalIdempotencyKey = (): PropertyDecorator =>
  all(IsOptional(), MaxLength(KEY_LENGTH), Field(() => String, { nullable: true, description: '防重复办理的键。Idempotency key: the same key does the act once.' }));

/** `idempotencyKey: string` of an act that moves money or counts a vote: it may not be left out. */
export const RequiredIdempotencyKey = (): PropertyDecorator =>
  all(IsNotEmpty(), MaxLength(KEY_LENGTH), Field(() => String, { description: '防重复办理的键,必填。Idempotency key, required: the same key does the act once.' }));

/** `expectedVersion: number` of an act that changes an object: a stale tab is told instead of overwriting. */
export const ExpectedVersion = (): PropertyDecorator => all(Field(() => Int, { description: '所见版本号。The version the caller saw.' }));

function all(...decorators: readonly PropertyDecorator[]): PropertyDecorator {
  return (target, property) => decorators.forEach((decorate) => decorate(target, property));
}
