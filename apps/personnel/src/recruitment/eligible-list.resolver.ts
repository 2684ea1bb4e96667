import { Access, type RequestContext } from '@unionhall/graphql';
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { Me } from '../person/me.type';
import { Person } from '../person/person.entity';
import { EligibleList, EligibleListLine } from './eligible-list.entity';
import { InterviewPanelist, InterviewScore } from './interview.entity';
import { MyTestNumber } from './my-recruitment.type';
import { RecruitmentBatch } from './recruitment-batch.entity';
import { RecruitmentCandidate } from './recruitment-candidate.entity';
import { recruiters } from './recruitment-readers';
import { TestMarkImport } from './test-mark-import.entity';

@Resolver(() => RecruitmentBatch)
export class RecruitmentBatchTestsResolver {
  @FieldResolver(() => EligibleList, { nullable: true, description: '入围名单,未公示为空。Its list; null until it is published.' })
  async eligibleList(@Root() { id }: RecruitmentBatch, @Ctx() { loaders }: RequestContext) {
    return (await loaders.children(EligibleList, 'batchId', id))[0] ?? null;
  }

  @FieldResolver(() => [InterviewPanelist], { nullable: true, description: '面试考官。Its panel.' })
  panel(@Root() { id }: RecruitmentBatch, @Ctx() { loaders }: RequestContext) {
    return loaders.children(InterviewPanelist, 'batchId', id);
  }

  @Access({ to: recruiters })
  @FieldResolver(() => [TestMarkImport], { nullable: true, description: '笔试成绩导入,先后为序。The files of marks, in the order they were looked at.' })
  testMarkImports(@Root() { id }: RecruitmentBatch, @Ctx() { loaders }: RequestContext) {
    return loaders.children(TestMarkImport, 'batchId', id);
  }
}

@Resolver(() => EligibleList)
export class EligibleListResolver {
  @Access({ to: 'signed-in' })
  @Query(() => EligibleList, { nullable: true, description: '按编号查入围名单。A list by id.' })
  eligibleList(@Arg('id', () => ID) id: string, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(EligibleList, id);
  }

  @FieldResolver(() => [EligibleListLine], { nullable: true, description: '各行,按名次。Its lines, by place.' })
  async lines(@Root() { id }: EligibleList, @Ctx() { loaders }: RequestContext) {
    return (await loaders.children(EligibleListLine, 'listId', id)).toSorted((one, other) => one.place - other.place);
  }

  @FieldResolver(() => RecruitmentBatch, { nullable: true, description: '招录批次。The recruitment.' })
  batch(@Root() { batchId }: EligibleList, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(RecruitmentBatch, batchId);
  }

  @FieldResolver(() => Person, { nullable: true, description: '发布人。Who published it.' })
  publishedBy(@Root() { publishedById }: EligibleList, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(Person, publishedById);
  }
}

@Resolver(() => EligibleListLine)
export class EligibleListLineResolver {
  @FieldResolver(() => Person, { nullable: true, description: '人员。The person.' })
  person(@Root() { personId }: EligibleListLine, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(Person, personId);
  }
}

@Resolver(() => InterviewPanelist)
export class InterviewPanelistResolver {
  @FieldResolver(() => Person, { nullable: true, description: '考官。The member.' })
  person(@Root() { personId }: InterviewPanelist, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(Person, personId);
  }
}

@Resolver(() => TestMarkImport)
export class TestMarkImportResolver {
  @FieldResolver(() => Person, { nullable: true, description: '预览人。Who looked at it.' })
  previewedBy(@Root() { previewedById }: TestMarkImport, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(Person, previewedById);
  }

  @FieldResolver(() => Person, { nullable: true, description: '登记人。Who entered it; null until it is.' })
  committedBy(@Root() { committedById }: TestMarkImport, @Ctx() { loaders }: RequestContext) {
    return committedById && loaders.byId(Person, committedById);
  }
}

@Resolver(() => Me)
export class MyTestsResolver {
  @FieldResolver(() => [MyTestNumber], { nullable: true, description: '本人考号。One’s own numbers for tests.' })
  async testNumbers(@Root() { id }: Me, @Ctx() { loaders }: RequestContext): Promise<MyTestNumber[]> {
    const candidacies = await loaders.children(RecruitmentCandidate, 'personId', id);
    return candidacies.flatMap((candidate) => (candidate.testNumber === null ? [] : [{ number: candidate.testNumber, candidate }]));
  }

  @FieldResolver(() => [InterviewScore], { nullable: true, description: '本人提交的面试评分,密封。The interview scores one handed in, sealed.' })
  interviewScores(@Root() { id }: Me, @Ctx() { loaders }: RequestContext) {
    return loaders.children(InterviewScore, 'personId', id);
  }
}
