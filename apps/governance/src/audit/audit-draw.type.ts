import { Access } from '@unionhall/graphql';
import { Field, ID, ObjectType } from 'type-graphql';

/** What came of drawing again. Reached only through its audit. */
@Access({ to: 'signed-in' })
@ObjectType({ simpleResolvers: true, description: '抽样复核:据公布的种子和总体重新抽取的结果。What came of drawing again by the published seed and population [GY-5c].' })
export class AuditDraw {
  @Field(() => Boolean, { description: '种子是否与立项时公布的散列值相符。Whether the seed is the one committed to.' })
  seedIsAsCommitted: boolean;

  @Field(() => Boolean, { description: '所用树根是否为立项后第一个检查点的树根。Whether the root it was mixed with is that of the first checkpoint after the opening.' })
  rootIsOfTheTrail: boolean;

  @Field(() => Boolean, { description: '总体是否与立项时固定的相同。Whether what is drawn from is as fixed at opening.' })
  populationIsAsFixed: boolean;

  @Field(() => [ID], { description: '重新抽取的办理编号,按次序。The acts drawn again, in their order: those whose SHA-256 of "<seed>:<drawRoot>:<id>" is lowest.' })
  redrawnActIds: string[];

  @Field(() => Boolean, { description: '是否与原样本相同。Whether they are the sample that was drawn.' })
  equal: boolean;
}
