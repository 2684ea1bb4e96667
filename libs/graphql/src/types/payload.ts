import type { Outcome } from '@unionhall/database';
import type { Locale } from '@unionhall/rulebook';
import { type ClassType, Field, ObjectType } from 'type-graphql';
import { Access } from '../access/policy';
import { ActRecordType, Refusal, tellRefusals } from './refusal';

/** What every mutation answers: its object unless refused or only tried, all refusals, the receipt. */
export type Payload<Name extends string, Result> = { [Key in Name]: Result | null } & { refusals: Refusal[]; record: ActRecordType | null };

/** Makes the payload type of a mutation: `payloadOf('RegisterPerson', 'person', () => Person)` is RegisterPersonPayload. */
export function payloadOf<Name extends string, Result extends object>(mutation: string, name: Name, result: () => ClassType<Result>): ClassType<Payload<Name, Result>> {
  @Access({ to: 'public' })
  @ObjectType(`${mutation}Payload`, { description: `办理结果。What the mutation answers.`, simpleResolvers: true })
  class MutationPayload {
    @Field(() => [Refusal], { description: '不予办理的全部理由;办成则为空。Every reason why not; empty when done.' })
    refusals: Refusal[];
    @Field(() => ActRecordType, { nullable: true, description: '办理记录;仅试办时为空。The receipt; null for a dry run.' })
    record: ActRecordType | null;
  }
  Field(() => result(), { nullable: true, description: '办理后的对象;未办成则为空。The object as it now is; null when refused or only tried.' })(MutationPayload.prototype, name);
  return MutationPayload as unknown as ClassType<Payload<Name, Result>>;
}

/** Puts an outcome into a mutation's payload, in the caller's language. */
export function toPayload<Name extends string, Result>(name: Name, { result, refusals, record }: Outcome<Result>, locale: Locale): Payload<Name, Result> {
  return { [name]: result, refusals: tellRefusals(refusals, locale), record } as Payload<Name, Result>;
}
