import { Access } from '@unionhall/graphql';
import { clauses, type Locale } from '@unionhall/rulebook';
import { Arg, Query, Resolver } from 'type-graphql';
import { Clause } from './clause.type';
import { vocabularyIn } from './vocabulary';
import { Vocabulary, VocabularyLocale } from './vocabulary.type';

@Resolver()
export class RulebookResolver {
  @Access({ to: 'public' })
  @Query(() => [Clause], { nullable: true, description: '规则手册:全部条款,中英文。The rulebook: every clause, in both languages.' })
  rulebook() {
    return clauses;
  }

  @Access({ to: 'public' })
  @Query(() => Vocabulary, { nullable: true, description: '词汇表:代码表、角色、不予办理的理由与办法、条款。The words of the house: code lists, roles, refusals, remedies, clauses.' })
  vocabulary(@Arg('locale', () => VocabularyLocale, { description: '语言。The language.' }) locale: Locale) {
    return vocabularyIn(locale);
  }
}
