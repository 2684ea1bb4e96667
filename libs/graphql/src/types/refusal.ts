import type { Permission as KnownPermission } from '@unionhall/database';
import type { FactValue, Refusal as RuleRefusal } from '@unionhall/kernel';
import { type ClauseId, clause, type Locale, refusalText, type RefusalCode, remedyText, type RemedyCode } from '@unionhall/rulebook';
import { Directive, Field, ObjectType } from 'type-graphql';
import { Access } from '../access/policy';

/** The clause a refusal rests on, and what it may claim to be. */
@Directive('@shareable')
@Access({ to: 'public' })
@ObjectType({ description: '条款依据。The clause a refusal rests on.', simpleResolvers: true })
export class ClauseReference {
  @Field(() => String, { description: '条款编号,如 YZ-8。The clause id.' })
  id: string;
  @Field(() => String, { description: '出处文件。The document it comes from.' })
  document: string;
  @Field(() => String, { description: '出处性质:规定、报道、通行做法或本系统理解。What the source is: regulation, reported, common-practice or reading.' })
  source: string;
  @Field(() => String, { description: '条款内容。What it says.' })
  text: string;
}

/** One fact a refusal rests on. */
@Directive('@shareable')
@Access({ to: 'public' })
@ObjectType({ description: '所依据的事实。A fact the refusal rests on.', simpleResolvers: true })
export class RefusalFact {
  @Field(() => String, { description: '事实名称。Its name.' })
  name: string;
  @Field(() => String, { description: '事实内容。Its value, as text.' })
  value: string;
}

/** Why an act is not allowed: the clause, the facts, and what would lift it. */
@Directive('@shareable')
@Access({ to: 'public' })
@ObjectType({ description: '不予办理的理由。Why an act is refused: clause, facts and remedy.', simpleResolvers: true })
export class Refusal {
  @Field(() => String, { description: '稳定的代码。Stable code, to branch on.' })
  code: string;
  @Field(() => ClauseReference, { description: '条款依据。The clause.' })
  clause: ClauseReference;
  @Field(() => String, { description: '说明,随 Accept-Language 为中文或英文。The message in the caller’s language.' })
  message: string;
  @Field(() => [String], { description: '输入中的位置。Where in the input.' })
  path: string[];
  @Field(() => [RefusalFact], { description: '所依据的事实。The facts it rests on.' })
  facts: RefusalFact[];
  @Field(() => String, { description: '如何才能办理。What would make it allowed.' })
  remedy: string;
}

/** The receipt of an act. */
@Directive('@shareable')
@Access({ to: 'public' })
@ObjectType('ActRecord', { description: '办理记录,可凭以查验留痕。The receipt of an act: proves that and when it was entered in the audit trail.', simpleResolvers: true })
export class ActRecordType {
  @Field(() => String, { description: '办理编号。Id of the act.' })
  id: string;
  @Field(() => String, { description: '办理事项。The mutation’s name.' })
  act: string;
  @Field(() => String, { description: '办理时刻。When, ISO 8601.' })
  at: string;
  @Field(() => String, { description: '留痕散列值,SHA-256。SHA-256 of its entry in the trail, hexadecimal.' })
  entrySha256: string;
}

/** Whether the caller may do an act on this object, by the act's own rules. */
@Directive('@shareable')
@Access({ to: 'public' })
@ObjectType({ description: '可否办理。Whether the caller may do an act on this object.', simpleResolvers: true })
export class Permission {
  @Field(() => String, { description: '办理事项。The mutation’s name.' })
  act: string;
  @Field(() => Boolean, { description: '就已知情况而言可否办理。Allowed as far as is known.' })
  allowed: boolean;
  @Field(() => [Refusal], { description: '不予办理的理由。Why not.' })
  refusals: Refusal[];
  @Field(() => [String], { description: '尚待填写的内容。Inputs the remaining rules wait for.' })
  needs: string[];
}

/** Tells refusals in a language. */
export function tellRefusals(refusals: readonly RuleRefusal[], locale: Locale): Refusal[] {
  return refusals.map(({ code, clause: clauseId, path, facts, remedy }) => {
    const { id, document, source, text } = clause(clauseId as ClauseId);
    return {
      code,
      clause: { id, document: document[locale], source, text: text[locale] },
      message: refusalText(code as RefusalCode, locale, facts),
      path: [...path],
      facts: Object.entries(facts).map(([name, value]) => ({ name, value: textOf(value) })),
      remedy: remedyText(remedy as RemedyCode, locale, facts),
    };
  });
}

/** Tells a permission in a language. */
export function tellPermission({ act, allowed, refusals, needs }: KnownPermission, locale: Locale): Permission {
  return { act, allowed, refusals: tellRefusals(refusals, locale), needs: [...needs] };
}

const textOf = (value: FactValue) => (Array.isArray(value) ? value.join('、') : String(value));
