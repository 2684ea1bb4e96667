import { Access, ActMutation, DryRun, type RequestContext } from '@unionhall/graphql';
import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import { attachEvidence } from './attach-evidence';
import { matterReaders } from './matter-readers';
import { Matter } from './matter.entity';
import { AttachEvidenceInput, MatterFilter, RaiseMatterInput, WithdrawMatterInput } from './matter.inputs';
import { AttachEvidencePayload, MatterConnection, RaiseMatterPayload, WithdrawMatterPayload } from './matter.payloads';
import { mattersPage } from './matter.queries';
import { raiseMatter } from './raise-matter';
import { withdrawMatter } from './withdraw-matter';

@Resolver()
export class MatterResolver {
  @Access({ to: matterReaders })
  @Query(() => Matter, { nullable: true, description: '按编号查议题。A matter of the leadership body by its id.' })
  matter(@Arg('id', () => ID, { description: '议题编号。Its id.' }) id: string, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(Matter, id);
  }

  @Access({ to: matterReaders })
  @Query(() => MatterConnection, { nullable: true, description: '议题列表,新的在前。Matters of the leadership body, newest first.' })
  matters(
    @Arg('first', () => Int, { defaultValue: 20, description: '每页条数,至多100。Page size, at most 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: '从此游标之后。After this cursor.' }) after: string | null,
    @Arg('filter', () => MatterFilter, { defaultValue: {}, description: '筛选。Which matters.' }) filter: MatterFilter,
    @Ctx() { loaders }: RequestContext,
  ) {
    return mattersPage(loaders, filter, { first, after });
  }

  @ActMutation(raiseMatter, RaiseMatterPayload, '提出议题,须写明所议内容及其散列值。Brings something before the leadership body, over exactly one content [GY-2b].')
  raiseMatter(
    @Arg('input', () => RaiseMatterInput) input: RaiseMatterInput,
    @DryRun() dryRun: boolean,
    @Ctx() context: RequestContext,
  ) {
    return context.perform(raiseMatter, 'matter', input, { dryRun });
  }

  @ActMutation(attachEvidence, AttachEvidencePayload, '提交决策前置程序材料。Attaches the evidence that a precondition of the decision was met [GY-2d].')
  attachEvidence(
    @Arg('input', () => AttachEvidenceInput) input: AttachEvidenceInput,
    @DryRun() dryRun: boolean,
    @Ctx() context: RequestContext,
  ) {
    return context.perform(attachEvidence, 'matter', input, { dryRun });
  }

  @ActMutation(withdrawMatter, WithdrawMatterPayload, '撤回议题,须在会议讨论之前。Takes a matter back before the meeting took it up.')
  withdrawMatter(
    @Arg('input', () => WithdrawMatterInput) input: WithdrawMatterInput,
    @DryRun() dryRun: boolean,
    @Ctx() context: RequestContext,
  ) {
    return context.perform(withdrawMatter, 'matter', input, { dryRun });
  }
}
