import { notFound } from '@unionhall/contracts';
import { readingSource, rowsOf } from '@unionhall/database';
import { Access, Refusal, type RequestContext, tellRefusals } from '@unionhall/graphql';
import { dayInShanghai, judge } from '@unionhall/kernel';
import { Field, ID, ObjectType } from 'type-graphql';
import { GrantApplication } from '../application/application.entity';
import { GrantExpert } from '../expert/expert.entity';
import { grantReaders } from '../grant-readers';
import { candidateFacts } from './candidate-facts';
import { conflictRules } from './conflict.rule';
import { haveCandidateFacts } from './have-candidate-facts';

/** What speaks against one expert for one application. */
@Access({ to: grantReaders })
@ObjectType({ simpleResolvers: true, description: '回避核查结果。What conflicts of interest one expert has with an application [CP-6].' })
export class ExpertConflictCheck {
  @Field(() => ID, { description: '专家编号。Id of the expert.' })
  expertId: string;

  @Field(() => [Refusal], { description: '应予回避的全部理由,没有则为空。Every conflict; empty when there is none.' })
  refusals: Refusal[];
}

/** Asks the conflicts alone, by the very rules of assignExperts, for experts in the order given. Throws NOT_FOUND for an application or expert nobody registered. */
export async function checkConflicts(context: RequestContext, applicationId: string, expertIds: readonly string[]): Promise<ExpertConflictCheck[]> {
  const source = readingSource(context.loaders, context.personalData);
  const application = await source.toRead(GrantApplication, applicationId);
  await haveCandidateFacts((question, key) => context.ask(question, key), source, [applicationId], expertIds);
  const experts = new Map((await rowsOf(source.statements, GrantExpert, 'WHERE id IN (?)', [expertIds])).map((expert) => [expert.id, expert]));
  const factsOf = await candidateFacts(source, dayInShanghai(context.now), [application], [...experts.values()]);
  return expertIds.map((expertId, index) => {
    const expert = experts.get(expertId);
    if (!expert) throw notFound('GrantExpert', expertId);
    const { refusals } = judge(conflictRules, factsOf(application, expert, ['expertIds', String(index)]));
    return { expertId, refusals: tellRefusals(refusals, context.locale) };
  });
}
