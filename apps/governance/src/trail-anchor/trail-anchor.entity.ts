import { type Department, staffRoles } from '@unionhall/contracts';
import { CountColumn, IdColumn, MomentColumn } from '@unionhall/database';
import { Access, DateTime } from '@unionhall/graphql';
import { Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { DepartmentEnum } from '../act-index/act-index-entry.entity';

/** Who may hold a department's trail against its anchors: the same as may ask for its proofs. */
export const anchorReaders = [...staffRoles, 'auditor', 'inspector'] as const;

/** A checkpoint of a department's trail as governance heard of it: whoever rewrites a trail would have to rewrite this too. */
@Access({ to: anchorReaders })
@ObjectType({ simpleResolvers: true, description: '留痕锚定。A checkpoint of a department’s audit trail as governance keeps it [GY-5c].' })
@Entity('trail_anchor')
export class TrailAnchor {
  @IdColumn()
  id: string;

  @Field(() => DepartmentEnum, { description: '部门。The department.' })
  @Column({ type: 'varchar', length: 32 })
  department: Department;

  @Field(() => Int, { description: '检查点编号。Number of the checkpoint, counted from 1.' })
  @Column({ type: 'int' })
  checkpointId: number;

  @Field(() => Int, { description: '留痕条数。How many entries the trail had.' })
  @CountColumn()
  size: number;

  @Field(() => String, { description: '默克尔树根,十六进制。Root of the Merkle tree, hexadecimal.' })
  @Column({ type: 'char', length: 64 })
  root: string;

  @Field(() => String, { description: '检查点散列值,SHA-256。SHA-256 of the signed checkpoint, hexadecimal.' })
  @Column({ type: 'char', length: 64 })
  checkpointSha256: string;

  @Field(() => DateTime, { description: '检查点时刻。When it was made.' })
  @MomentColumn()
  at: Date;
}
