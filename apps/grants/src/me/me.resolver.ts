import { ClauseReference, type RequestContext } from '@unionhall/graphql';
import { dayInShanghai } from '@unionhall/kernel';
import { clause, type ClauseId } from '@unionhall/rulebook';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { GrantApplication } from '../application/application.entity';
import { grantsWaiting } from './grants-waiting.queries';
import { GrantsWaitingItem } from './grants-waiting.type';
import { Me } from './me.stub';

@Resolver(() => Me)
export class MeResolver {
  @FieldResolver(() => [GrantsWaitingItem], { nullable: true, description: '资助待办:各角色须办理的事项。What waits for the caller in grants, by the acts he may do: to agree to, submit, score, examine, assign, close, open, rank, propose, answer, grant, sign, ask payment for, publish, report on, check, put to acceptance, judge, conclude, claim back, revoke, change the budget of, finish or anonymise.' })
  grantsWaiting(@Root() { id }: Me, @Ctx() { loaders, caller, now }: RequestContext) {
    return grantsWaiting(loaders, caller, id, dayInShanghai(now));
  }
}

/** The clause each kind of work is done by. */
const CLAUSES: Readonly<Record<GrantsWaitingItem['reason'], ClauseId>> = {
  agreement: 'YZ-8',
  submission: 'YZ-9',
  eligibility: 'YZ-9',
  assignment: 'YZ-8',
  review: 'YZ-8',
  'studio-verification': 'YZ-2',
  closing: 'YZ-9',
  'opening-scores': 'YZ-8',
  ranking: 'YZ-8',
  proposal: 'YZ-8',
  objection: 'CP-4',
  granting: 'CP-4',
  contract: 'CP-7',
  instalment: 'CP-7',
  publication: 'GY-2b',
  promotion: 'YZ-8',
  'progress-report': 'CP-7',
  'mid-term-check': 'CP-7',
  acceptance: 'YZ-8',
  rectification: 'YZ-8',
  'acceptance-experts': 'YZ-8',
  'acceptance-opinion': 'YZ-8',
  'acceptance-conclusion': 'YZ-8',
  'recovery-claim': 'YZ-9',
  recovery: 'YZ-9',
  finishing: 'YZ-9',
  revocation: 'GY-2b',
  'budget-change': 'GY-2b',
  anonymising: 'CP-8',
};

@Resolver(() => GrantsWaitingItem)
export class GrantsWaitingItemFields {
  @FieldResolver(() => GrantApplication, { nullable: true, description: '申请;整轮、名单或工作室的待办为空。The application; null where a round, a list or a studio waits.' })
  application(@Root() { applicationId }: GrantsWaitingItem, @Ctx() { loaders }: RequestContext) {
    return applicationId && loaders.byId(GrantApplication, applicationId);
  }

  @FieldResolver(() => ClauseReference, { description: '所依据的条款。The clause by which it is to be done.' })
  clause(@Root() { reason }: GrantsWaitingItem, @Ctx() { locale }: RequestContext): ClauseReference {
    const { id, document, source, text } = clause(CLAUSES[reason]);
    return { id, document: document[locale], source, text: text[locale] };
  }
}
