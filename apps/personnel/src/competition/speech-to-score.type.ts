import { Access } from '@unionhall/graphql';
import { Field, ID, ObjectType } from 'type-graphql';
import type { CompetitionEntry } from './competition-entry.entity';

/** A speech a member of the panel scores; of the scores only whether one’s own is in. Reached only through `me`. */
@Access({ to: 'signed-in' })
@ObjectType({ simpleResolvers: true, description: '本人待评或已评的竞聘演讲。A speech one is on the panel for.' })
export class SpeechToScore {
  @Field(() => ID, { description: '报名编号,评分时填写。Id of the entry, for the score.' })
  entryId: string;

  @Field(() => Boolean, { description: '本人是否已评。Whether one’s own score is in.' })
  isScored: boolean;

  entry: CompetitionEntry;
}
