import { Permission, type RequestContext } from '@unionhall/graphql';
import { dayInShanghai } from '@unionhall/kernel';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { AgendaItem } from '../agenda-item/agenda-item.entity';
import { Employer } from '../employer/employer.stub';
import { placeOnAgenda } from '../meeting/place-on-agenda';
import { parameterInForce } from '../parameter/parameter-in-force';
import { Person } from '../person/person.stub';
import { PowerItem } from '../power-item/power-item.entity';
import { powerItemByCode } from '../power-item/power-item.queries';
import { attachEvidence } from './attach-evidence';
import { type DecisionPrecondition, DecisionPreconditionEnum, MatterEvidence } from './matter-evidence.entity';
import { MatterParty } from './matter-party.entity';
import { MatterStateChange } from './matter.life';
import { MatterTask } from './matter-task.entity';
import { Matter } from './matter.entity';
import { missingPreconditions } from './missing-preconditions.rule';
import { withdrawMatter } from './withdraw-matter';

@Resolver(() => Matter)
export class MatterFields {
  @FieldResolver(() => [MatterTask], { nullable: true, description: '拟落实任务。What is to be done if it is adopted.' })
  tasks(@Root() { id }: Matter, @Ctx() { loaders }: RequestContext) {
    return loaders.children(MatterTask, 'matterId', id);
  }

  @FieldResolver(() => PowerItem, { nullable: true, description: '所属权力事项。The power item it comes under.' })
  powerItem(@Root() { powerItemCode }: Matter, @Ctx() { loaders }: RequestContext) {
    return powerItemByCode({ loaders, statements: loaders.statements }, powerItemCode);
  }

  @FieldResolver(() => Person, { nullable: true, description: '提出人。Who raised it.' })
  proposedBy(@Root() { proposedById: id }: Matter) {
    return { id };
  }

  @FieldResolver(() => [MatterParty], { description: '当事方。Whom it concerns.' })
  parties(@Root() { id }: Matter, @Ctx() { loaders }: RequestContext) {
    return loaders.children(MatterParty, 'matterId', id);
  }

  @FieldResolver(() => [MatterEvidence], { description: '前置程序材料。Evidence of its preconditions.' })
  evidence(@Root() { id }: Matter, @Ctx() { loaders }: RequestContext) {
    return loaders.children(MatterEvidence, 'matterId', id);
  }

  @FieldResolver(() => [DecisionPreconditionEnum], { description: '尚缺材料的前置程序,以今日为准。The preconditions in force today that no evidence shows yet [GY-2d].' })
  async missingPreconditions(@Root() { id }: Matter, @Ctx() { loaders, now }: RequestContext) {
    const source = { loaders, statements: loaders.statements };
    const [required, evidence] = await Promise.all([
      parameterInForce(source, 'governance.preconditions', dayInShanghai(now)),
      loaders.children(MatterEvidence, 'matterId', id),
    ]);
    return missingPreconditions(required as readonly DecisionPrecondition[], evidence);
  }

  @FieldResolver(() => [AgendaItem], { description: '历次列入的议程。The agenda items it stood on, oldest first.' })
  agendaItems(@Root() { id }: Matter, @Ctx() { loaders }: RequestContext) {
    return loaders.children(AgendaItem, 'matterId', id);
  }

  @FieldResolver(() => [MatterStateChange], { description: '流转记录。Its life so far, oldest first.' })
  history(@Root() { id }: Matter, @Ctx() { loaders }: RequestContext) {
    return loaders.children(MatterStateChange, 'subjectId', id);
  }

  @FieldResolver(() => [Permission], { nullable: true, description: '本人可办理事项。What the caller may do with it; whether it may be decided now, and what is missing, is under placeOnAgenda.' })
  permissions(@Root() { id, version }: Matter, @Ctx() context: RequestContext) {
    const known = { matterId: id, expectedVersion: version };
    return Promise.all([context.permission(attachEvidence, known), context.permission(withdrawMatter, known), context.permission(placeOnAgenda, known)]);
  }
}

@Resolver(() => MatterParty)
export class MatterPartyFields {
  @FieldResolver(() => Person, { nullable: true, description: '人员。The person.' })
  person(@Root() { personId }: MatterParty) {
    return personId && { id: personId };
  }

  @FieldResolver(() => Employer, { nullable: true, description: '单位。The employer.' })
  employer(@Root() { employerId }: MatterParty) {
    return employerId && { id: employerId };
  }
}

@Resolver(() => MatterEvidence)
export class MatterEvidenceFields {
  @FieldResolver(() => Person, { nullable: true, description: '提交人。Who added it.' })
  addedBy(@Root() { addedById }: MatterEvidence) {
    return { id: addedById };
  }
}

@Resolver(() => MatterTask)
export class MatterTaskFields {
  @FieldResolver(() => Person, { nullable: true, description: '负责人;由部门提出的,为决定当日的分管领导,此前为空。Who is responsible; null until the decision for what a department proposed.' })
  responsible(@Root() { responsibleId }: MatterTask) {
    return responsibleId && { id: responsibleId };
  }
}
