import { IdColumn, MomentColumn, ReferenceColumn, VersionNumberColumn } from '@unionhall/database';
import { Access, DateTime } from '@unionhall/graphql';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { minutesReaders } from './minutes-readers';

/** The minutes of a meeting, made from its rows and signed by whoever presided. Never changed: a correction is a later version beside the first. */
@Access({ to: minutesReaders })
@ObjectType({ simpleResolvers: true, description: '会议纪要,由会议记录生成并由主持人签署。The minutes of a meeting, made from its rows and signed by whoever presided.' })
@Entity('minutes')
export class MeetingMinutes {
  @Field(() => ID, { description: '纪要编号。Id, UUIDv7.' })
  @IdColumn()
  id: string;

  @ReferenceColumn()
  meetingId: string;

  @Field(() => Int, { description: '版次,自1起;更正为新的版次,首版保留。Version, counted from 1; a correction is a new one and the first stays.' })
  @VersionNumberColumn()
  version: number;

  @Field(() => String, { description: '纪要正文,规范JSON(RFC 8785)。The text: canonical JSON (RFC 8785).' })
  @Column({ type: 'mediumtext' })
  content: string;

  @Field(() => String, { description: '正文的散列值,SHA-256。SHA-256 of the text, hexadecimal.' })
  @Column({ type: 'char', length: 64 })
  sha256: string;

  @Field(() => String, { nullable: true, description: '更正说明,首版可为空。What a correction puts right; may be empty in the first.' })
  @Column({ type: 'varchar', length: 500, nullable: true })
  remark: string | null;

  @ReferenceColumn()
  signedById: string;

  @Field(() => ID, { description: '办理编号,可凭以查验留痕。Id of the act, for its proof in the trail.' })
  @ReferenceColumn()
  actId: string;

  @Field(() => DateTime, { description: '签署时刻。When it was signed.' })
  @MomentColumn()
  at: Date;
}
