import { Access } from '@unionhall/graphql';
import { Field, ObjectType } from 'type-graphql';
import { RecruitmentCandidate } from './recruitment-candidate.entity';

/** One’s own number for a test. Reached only through `me`: nobody else learns which number is whose before the marks are locked. */
@Access({ to: 'signed-in' })
@ObjectType({ simpleResolvers: true, description: '本人考号。One’s own number for a test.' })
export class MyTestNumber {
  @Field(() => String, { description: '考号。The number.' })
  number: string;

  @Field(() => RecruitmentCandidate, { nullable: true, description: '所属报考。The candidacy it is for.' })
  candidate: RecruitmentCandidate | null;
}
