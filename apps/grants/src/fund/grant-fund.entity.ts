import { IdColumn, VersionNumberColumn } from '@unionhall/database';
import { Access } from '@unionhall/graphql';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';

/** The innovation fund of one year; public, because how it is used is published [GY-5a]. Its money stands in the grant ledger. */
@Directive('@key(fields: "id")')
@Access({ to: 'public' })
@ObjectType({ simpleResolvers: true, description: '年度资助资金。The innovation fund of one year.' })
@Entity('grant_fund')
export class GrantFund {
  @Field(() => ID, { description: '资金编号。Id, UUIDv7.' })
  @IdColumn()
  id: string;

  @Field(() => Int, { description: '年度。The year.' })
  @Column({ type: 'int' })
  year: number;

  @Field(() => Int, { description: '版本号。Version; it rises with each appropriation.' })
  @VersionNumberColumn()
  version: number;
}
