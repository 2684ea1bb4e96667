import { notFound } from '@unionhall/contracts';
import { Access, type RequestContext } from '@unionhall/graphql';
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { grantReaders } from '../grant-readers';
import { AwardObjection } from './award-objection.entity';
import { AwardProposalLine } from './award-proposal-line.entity';
import { rejectionSha256 } from './objection-rejection';
import { AwardObjectionToDecide } from './objection-rejection.type';

/** The read before an objection is rejected: what is to be decided. */
@Resolver()
export class AwardObjectionResolver {
  @Access({ to: [...grantReaders, 'deputy'] })
  @Query(() => AwardObjectionToDecide, { nullable: true, description: '拟作出的异议不成立答复及其散列值:先就此提请集体决定,再由分管领导答复。What a matter about rejecting an objection must be raised over, before it is answered [GY-2b].' })
  async awardObjectionContent(
    @Arg('objectionId', () => ID, { description: '异议编号。Id of the objection.' }) objectionId: string,
    @Arg('answer', () => String, { description: '拟作出的答复及理由。The answer and its reason.' }) answer: string,
    @Ctx() { loaders }: RequestContext,
  ): Promise<AwardObjectionToDecide> {
    const objection = await loaders.byId(AwardObjection, objectionId);
    if (!objection) throw notFound('AwardObjection', objectionId);
    const { text, proposalId, applicationId } = objection;
    const project = (await loaders.children(AwardProposalLine, 'proposalId', proposalId)).find((line) => line.applicationId === applicationId);
    const lines = [`项目：${project!.title}`, `异议：${text}`, `拟答复异议不成立：${answer.trim()}`];
    return { sha256: rejectionSha256({ objectionId, text, answer }), lines };
  }
}
