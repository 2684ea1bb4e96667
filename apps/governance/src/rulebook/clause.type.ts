import { Access, labelledEnum, type LabelledValue } from '@unionhall/graphql';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { BilingualText } from './bilingual-text.type';

export const ClauseSourceEnum = labelledEnum('ClauseSource', '出处性质。What a clause may claim to be.');

/** A clause of the rulebook: what the house enforces, and where it comes from. */
@Directive('@key(fields: "id")')
@Access({ to: 'public' })
@ObjectType({ description: '条款。A clause of the rulebook.', simpleResolvers: true })
export class Clause {
  @Field(() => ID, { description: '条款编号,如 GY-3。Its id.' })
  id: string;

  @Field(() => BilingualText, { description: '出处文件。The document it stands in.' })
  document: BilingualText;

  @Field(() => ClauseSourceEnum, { description: '出处性质。What it may claim to be.' })
  source: LabelledValue<'ClauseSource'>;

  @Field(() => String, { nullable: true, description: '公布的原文摘引。The published words, quoted short.' })
  quote: string | null;

  @Field(() => BilingualText, { description: '条款内容。What it says.' })
  text: BilingualText;

  @Field(() => BilingualText, { nullable: true, description: '本系统的理解。What in it is this house’s reading.' })
  reading: BilingualText | null;
}
