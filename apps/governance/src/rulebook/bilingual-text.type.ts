import { Access } from '@unionhall/graphql';
import { Field, ObjectType } from 'type-graphql';

/** The same words in both languages. */
@Access({ to: 'public' })
@ObjectType({ description: '双语文本。The same words in both languages.', simpleResolvers: true })
export class BilingualText {
  @Field(() => String, { description: '中文。Simplified Chinese.' })
  zh: string;

  @Field(() => String, { description: '英文。English.' })
  en: string;
}
