import { Access } from '@unionhall/graphql';
import type { Locale } from '@unionhall/rulebook';
import { Field, ObjectType, registerEnumType } from 'type-graphql';

/** The languages a vocabulary can be had in. */
export const VocabularyLocale = { ZH: 'zh', EN: 'en' } as const satisfies Record<string, Locale>;
registerEnumType(VocabularyLocale, {
  name: 'VocabularyLocale',
  description: '词汇语言。The language of a vocabulary.',
  valuesConfig: { ZH: { description: '简体中文。Simplified Chinese.' }, EN: { description: '英文。English.' } },
});

/** A code and what it is called. */
@Access({ to: 'public' })
@ObjectType({ description: '词条。A code and what it is called.', simpleResolvers: true })
export class VocabularyTerm {
  @Field(() => String, { description: '代码,如 GY-3、civil-servant。The code.' })
  code: string;

  @Field(() => String, { description: '文字;{名称}处填入所依据的事实。The words; {name} stands for a fact.' })
  text: string;
}

/** A code list with the words for each of its codes. */
@Access({ to: 'public' })
@ObjectType({ description: '代码表。A code list with the words for each code; an enum of the graph writes the code CIVIL_SERVANT.', simpleResolvers: true })
export class VocabularyList {
  @Field(() => String, { description: '代码表名称,与枚举同名。Its name; an enum of the graph has the same.' })
  name: string;

  @Field(() => [VocabularyTerm], { description: '词条。Its terms.' })
  terms: VocabularyTerm[];
}

/** The words of the house in one language, for frontends. */
@Access({ to: 'public' })
@ObjectType({ description: '词汇表,供前端使用。The words of the house in one language, for frontends.', simpleResolvers: true })
export class Vocabulary {
  @Field(() => [VocabularyList], { description: '各代码表。The code lists.' })
  lists: VocabularyList[];

  @Field(() => [VocabularyTerm], { description: '角色。What persons may be.' })
  roles: VocabularyTerm[];

  @Field(() => [VocabularyTerm], { description: '不予办理的代码。Codes of refusals.' })
  refusals: VocabularyTerm[];

  @Field(() => [VocabularyTerm], { description: '办法的代码。Codes of remedies.' })
  remedies: VocabularyTerm[];

  @Field(() => [VocabularyTerm], { description: '条款。Clauses.' })
  clauses: VocabularyTerm[];
}
