import { IdColumn, MomentColumn, ReferenceColumn, VersionNumberColumn } from '@unionhall/database';
import { Access, DateTime } from '@unionhall/graphql';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';

/** A progress report as far as the team has written it; the office reads it when it is handed in. */
@Access<ProgressReportDraft>({ to: [], own: (row, { personId }) => personId !== null && row.teamMemberIds.includes(personId) })
@ObjectType({ simpleResolvers: true, description: '进展报告草稿,限团队查看。A progress report that is not handed in yet; for its team.' })
@Entity('progress_report_draft')
export class ProgressReportDraft {
  @Field(() => ID, { description: '草稿编号。Id, UUIDv7.' })
  @IdColumn()
  id: string;

  @ReferenceColumn()
  instalmentId: string;

  /** The award's team, because a policy looks at the row alone. */
  @Column({ type: 'json' })
  teamMemberIds: string[];

  @Field(() => String, { description: '进展情况,可未写完。What it says so far.' })
  @Column({ type: 'varchar', length: 4000 })
  text: string;

  @Field(() => String, { nullable: true, description: '佐证材料SHA-256,尚未提供的为空。SHA-256 of the evidence; null while there is none.' })
  @Column({ type: 'char', length: 64, nullable: true })
  evidenceSha256: string | null;

  @ReferenceColumn()
  savedById: string;

  @Field(() => DateTime, { description: '暂存时刻。When it was last saved.' })
  @MomentColumn()
  savedAt: Date;

  @Field(() => Int, { description: '版本号,再次暂存时须提供。Version, for `expectedVersion` of the next saving.' })
  @VersionNumberColumn()
  version: number;
}
