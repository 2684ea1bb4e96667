import { eventType } from '@unionhall/contracts';
import { ok, refuse, type Rule } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';
import { IsInt, IsNotEmpty, IsOptional, MaxLength } from 'class-validator';
import { Column, Entity } from 'typeorm';
import { z } from 'zod';
import { act } from '../act/act';
import { IdColumn, VersionNumberColumn } from '../columns';
import { guardedUpdate, insertRow } from '../guarded-update';
import { createTable } from '../migration';

/** A badge with a grade up to 10: the work of the department these tests are made for. */
@Entity('badge')
export class Badge {
  @IdColumn()
  id: string;

  @Column({ type: 'varchar', length: 50 })
  name: string;

  @Column({ type: 'int' })
  grade: number;

  @VersionNumberColumn()
  version: number;
}

export const badgeMigrations = [
  createTable(
    2026112299001,
    'badge',
    `id CHAR(36) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL PRIMARY KEY, name VARCHAR(50) NOT NULL, grade INT NOT NULL, version INT NOT NULL,
     UNIQUE KEY name_once (name)`,
  ),
];

export class IssueBadgeInput {
  @IsNotEmpty()
  @MaxLength(50)
  name: string;

  @IsInt()
  grade: number;

  @IsOptional()
  @MaxLength(100)
  idempotencyKey?: string;
}

export class RaiseBadgeInput {
  badgeId: string;

  @IsInt()
  by: number;

  expectedVersion?: number;

  @IsOptional()
  idempotencyKey?: string;
}

/** Told to one department, of every badge issued. */
export const badgeIssued = eventType('BadgeIssued', ['governance'], z.object({ badgeId: z.uuid(), grade: z.number() }));

const gradeIsAtMostTen = rule<{ grade: number }>('HOUSE-5', 'house.empty', ({ grade }) =>
  grade <= 10 ? ok : refuse({ path: ['grade'], facts: { grade }, remedy: 'fill-it-in' }),
);
interface IssueFacts {
  readonly input: { readonly name: string };
  readonly grade: number;
  readonly nameIsTaken: boolean;
}
const nameIsNew = rule<IssueFacts>('HOUSE-3', 'house.already-registered', ({ nameIsTaken, input: { name } }) =>
  nameIsTaken ? refuse({ path: ['name'], facts: { value: name }, remedy: 'use-the-existing-one' }) : ok,
);

const issueRules: readonly Rule<IssueFacts>[] = [gradeIsAtMostTen, nameIsNew];

/** Makes a row, tells of it, and is under a power item. */
export const issueBadge = act({
  name: 'issueBadge',
  description: '发证章。Issues a badge.',
  who: ['officer'],
  under: 'personnel',
  input: IssueBadgeInput,
  object: Badge,
  answers: 'badge',
  gather: async ({ statements }, { input }) => {
    const taken = await statements.query<unknown[]>('SELECT 1 FROM badge WHERE name = ?', [input.name]);
    return { grade: input.grade, nameIsTaken: taken.length > 0 };
  },
  rules: issueRules,
  write: (tx, { input: { name, grade } }) => insertRow(tx.manager, Badge, { id: tx.newId(), name, grade, version: 1 }),
  tell: ({ id, grade }) => [badgeIssued.about(id, { badgeId: id, grade })],
});

/** Changes a row it locked. */
export const raiseBadge = act({
  name: 'raiseBadge',
  description: '升级证章。Raises the grade of a badge.',
  who: ['officer'],
  input: RaiseBadgeInput,
  object: Badge,
  answers: 'badge',
  about: ({ badgeId }) => badgeId,
  gather: async (source, { input }) => {
    const badge = await source.toChange(Badge, input.badgeId, input.expectedVersion);
    return { badge, grade: badge.grade + input.by };
  },
  rules: [gradeIsAtMostTen],
  write: (tx, { badge, grade }) => guardedUpdate(tx.manager, Badge, badge, { grade }),
});

