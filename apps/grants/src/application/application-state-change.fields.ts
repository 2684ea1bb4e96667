import { ClauseReference, type RequestContext } from '@unionhall/graphql';
import { clause } from '@unionhall/rulebook';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { GrantApplicationStateChange } from './application.life';

@Resolver(() => GrantApplicationStateChange)
export class GrantApplicationStateChangeFields {
  @FieldResolver(() => ClauseReference, { nullable: true, description: '不通过所依据的条款。The clause it fell short of; null for every other step.' })
  clause(@Root() { clauseId }: GrantApplicationStateChange, @Ctx() { locale }: RequestContext): ClauseReference | null {
    if (!clauseId) return null;
    const { id, document, source, text } = clause(clauseId);
    return { id, document: document[locale], source, text: text[locale] };
  }
}
