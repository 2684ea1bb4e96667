import { Access, ClauseReference, type RequestContext } from '@unionhall/graphql';
import { clause } from '@unionhall/rulebook';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { grantReaders } from '../grant-readers';
import { personOfAct } from '../person/person-of-act';
import { Person } from '../person/person.stub';
import { GrantApplicationStateChange } from './application.life';

@Resolver(() => GrantApplicationStateChange)
export class GrantApplicationStateChangeFields {
  @FieldResolver(() => ClauseReference, { nullable: true, description: '不通过所依据的条款。The clause it fell short of; null for every other step.' })
  clause(@Root() { clauseId }: GrantApplicationStateChange, @Ctx() { locale }: RequestContext): ClauseReference | null {
    if (!clauseId) return null;
    const { id, document, source, text } = clause(clauseId);
    return { id, document: document[locale], source, text: text[locale] };
  }

  @Access({ to: grantReaders })
  @FieldResolver(() => Person, { nullable: true, description: '办理人;由其他部门的结果引起的为空。Who did it; null where an outcome of another department did.' })
  async by(@Root() { actId }: GrantApplicationStateChange, @Ctx() { loaders }: RequestContext) {
    const id = await personOfAct(loaders, actId);
    return id && { id };
  }
}
