import { Access } from '@unionhall/graphql';
import { Field, Int, ObjectType } from 'type-graphql';

/** The answer to personnel's question about a person, yes or no only. */
@Access({ to: [], services: ['personnel'] })
@ObjectType({ simpleResolvers: true, description: '有无未结案件或问责措施,只答有无,供人事部门审核。Whether there is an open case or measure on a person: yes or no only, for personnel.' })
export class CaseOrMeasure {
  @Field(() => Boolean, { description: '有或无。Whether there is one.' })
  onRecord: boolean;

  @Field(() => Int, { description: '版本号,有为1,无为0。1 for yes, 0 for no: it tells nothing more.' })
  version: number;
}
