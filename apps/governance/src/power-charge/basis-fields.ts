import { IsOptional, IsUUID, MaxLength } from 'class-validator';
import { Field, ID } from 'type-graphql';

/** Several decorators as one. */
const all =
  (...decorators: readonly PropertyDecorator[]): PropertyDecorator =>
  (target, key) => {
    for (const decorate of decorators) decorate(target, key);
  };

/** The decision a charge, or who stands in for it, rests on [GY-2a]. */
export const BasisDecision = (): PropertyDecorator =>
  all(IsOptional(), IsUUID(), Field(() => ID, { nullable: true, description: '作为依据的集体决定编号。The adopted decision it rests on; this or `document`.' }));

/** The document it rests on, where no decision is named. */
export const BasisDocument = (): PropertyDecorator =>
  all(IsOptional(), MaxLength(200), Field(() => String, { nullable: true, description: '依据文件(文号或名称)。The document it rests on; this or `decisionId`.' }));
