import { type Department, staffRoles } from '@unionhall/contracts';
import { actsOn, proveConsistency, proveEntry } from '@unionhall/database';
import { Arg, Ctx, Directive, Field, ID, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { Access } from '../access/policy';
import { LARGEST_PAGE } from '../lists/page-arguments';
import type { RequestContext } from '../subgraph/context';
import { DateTime } from '../types/scalars';

/** What convinces an outsider that an act stands in the trail. */
@Directive('@shareable')
@Access({ to: [...staffRoles, 'auditor', 'inspector'] })
@ObjectType({ description: '留痕存在证明(RFC 9162)。Proof that an act’s entry is in the audit trail.', simpleResolvers: true })
export class TrailEntryProof {
  @Field(() => String, { description: '留痕内容,规范化JSON。The entry, canonical JSON.' })
  entry: string;
  @Field(() => Int, { description: '叶序号,从0起。The leaf, counted from 0.' })
  leaf: number;
  @Field(() => String, { description: '已签名的检查点,规范化JSON。The signed checkpoint, canonical JSON.' })
  checkpoint: string;
  @Field(() => [String], { description: '自叶至根的散列路径。Hashes from the leaf’s sibling to the root’s child, hexadecimal.' })
  path: string[];
}

/** The same of an act that is published: a type of its own, because it is everybody's. */
@Directive('@shareable')
@Access({ to: 'public' })
@ObjectType({ description: '依法公开的办理的留痕存在证明(RFC 9162)。Proof that the entry of an act that is published is in the audit trail.', simpleResolvers: true })
export class PublicTrailProof {
  @Field(() => String, { description: '留痕内容,规范化JSON。The entry, canonical JSON.' })
  entry: string;
  @Field(() => Int, { description: '叶序号,从0起。The leaf, counted from 0.' })
  leaf: number;
  @Field(() => String, { description: '已签名的检查点,规范化JSON。The signed checkpoint, canonical JSON.' })
  checkpoint: string;
  @Field(() => [String], { description: '自叶至根的散列路径。Hashes from the leaf’s sibling to the root’s child, hexadecimal.' })
  path: string[];
}

/** An act on something everybody may see: what to ask the proof of. */
@Directive('@shareable')
@Access({ to: 'public' })
@ObjectType({ description: '可免登录查验留痕的办理。An act that was done and is published, so that everybody may ask for its proof.', simpleResolvers: true })
export class ProvableAct {
  @Field(() => ID, { description: '办理编号。Id of the act.' })
  actId: string;
  @Field(() => String, { description: '办理事项。The mutation’s name.' })
  act: string;
  @Field(() => DateTime, { description: '时刻。When.' })
  at: Date;
}

/** What convinces an outsider that the trail was only ever added to. */
@Directive('@shareable')
@Access({ to: 'public' })
@ObjectType({ description: '留痕一致性证明(RFC 9162)。Proof that a later checkpoint extends an earlier one.', simpleResolvers: true })
export class TrailConsistencyProof {
  @Field(() => String, { description: '前一检查点。The earlier checkpoint, canonical JSON.' })
  first: string;
  @Field(() => String, { description: '后一检查点。The later checkpoint, canonical JSON.' })
  second: string;
  @Field(() => [String], { description: '散列路径。The hashes of the proof, hexadecimal.' })
  path: string[];
}

const prefixOf = (department: Department) => department.replace(/-(\w)/g, (_dash, letter: string) => letter.toUpperCase());

/** The query by which everybody asks a department for the proof of a published act, e.g. `grantsPublicTrailProof`. */
export const publicTrailProofOf = (department: Department) => `${prefixOf(department)}PublicTrailProof`;

/**
 * The trail's proofs as queries of a department: `grantsTrailProof`, `grantsTrailConsistency`, and `grantsPublicTrailProof`
 * for acts whose doing is published, which `grantsProvableActs` names. A checkpoint says nothing but how long the trail is, so consistency is everybody's.
 */
export function trailResolver(department: Department, publishedActs: readonly string[]): [Function, ...Function[]] {
  const prefix = prefixOf(department);

  @Resolver()
  class TrailResolver {
    @Access({ to: [...staffRoles, 'auditor', 'inspector'] })
    @Query(() => TrailEntryProof, { name: `${prefix}TrailProof`, nullable: true, description: '某次办理的留痕证明。The proof of an act in this department’s audit trail.' })
    proof(@Arg('actId', () => ID, { description: '办理编号。Id of the act, from its record.' }) actId: string, @Ctx() { source }: RequestContext) {
      return proveEntry(source, actId);
    }

    @Access({ to: 'public' })
    @Query(() => TrailConsistencyProof, { name: `${prefix}TrailConsistency`, nullable: true, description: '两个检查点之间的一致性证明,免登录。The proof that one checkpoint extends another, for everybody.' })
    consistency(
      @Arg('first', () => Int, { description: '前一检查点编号。Id of the earlier checkpoint.' }) first: number,
      @Arg('second', () => Int, { description: '后一检查点编号。Id of the later checkpoint.' }) second: number,
      @Ctx() { source }: RequestContext,
    ) {
      return proveConsistency(source, first, second);
    }
  }

  @Resolver()
  class PublicTrailResolver {
    @Access({ to: 'public' })
    @Query(() => PublicTrailProof, {
      name: publicTrailProofOf(department),
      nullable: true,
      description: '依法公开的办理的留痕证明,免登录;不公开的办理,答复与不存在相同。The proof of an act that is published, for everybody; an act that is not is answered like one that is not there [GY-5a].',
    })
    publicProof(@Arg('actId', () => ID, { description: '办理编号,见公开内容。Id of the act, as what is published names it.' }) actId: string, @Ctx() { source }: RequestContext) {
      return proveEntry(source, actId, ({ act, outcome }) => outcome === 'done' && publishedActs.includes(act));
    }

    @Access({ to: 'public' })
    @Query(() => [ProvableAct], {
      name: `${prefix}ProvableActs`,
      nullable: true,
      description: '对某公开事物已办理且依法公开的各项,新的在前,至多100条,免登录;逐项可查留痕证明。The published acts on one thing, the latest first, at most a hundred, for everybody; each can be proven [GY-5a].',
    })
    provableActs(@Arg('subjectId', () => ID, { description: '公开事物的编号。Id of the thing.' }) subjectId: string, @Ctx() { source }: RequestContext) {
      return actsOn(source, subjectId, publishedActs, LARGEST_PAGE);
    }
  }
  return publishedActs.length > 0 ? [TrailResolver, PublicTrailResolver] : [TrailResolver];
}
