import { Column, PrimaryColumn, type ColumnOptions, type ValueTransformer } from 'typeorm';

const fen: ValueTransformer = {
  to: (value: bigint | null | undefined) => value?.toString() ?? value,
  from: (value: string | null) => (value === null ? null : BigInt(value)),
};
const count: ValueTransformer = {
  to: (value: number | null | undefined) => value,
  from: (value: string | number | null) => (value === null ? null : Number(value)),
};

/** The primary key of a table: a UUIDv7, compared byte by byte. */
export const IdColumn = () => PrimaryColumn({ type: 'char', length: 36 });

/** The id of a row elsewhere, in this department or another. */
export const ReferenceColumn = (options: ColumnOptions = {}) => Column({ type: 'char', length: 36, ...options });

/** An amount of money: BIGINT fen in the table, bigint in code. */
export const FenColumn = (options: ColumnOptions = {}) => Column({ type: 'bigint', transformer: fen, ...options });

/** A calendar day in Shanghai: DATE in the table, LocalDate in code. */
export const DayColumn = (options: ColumnOptions = {}) => Column({ type: 'date', ...options });

/** A moment: DATETIME(3) in UTC in the table, Date in code. */
export const MomentColumn = (options: ColumnOptions = {}) => Column({ type: 'datetime', precision: 3, ...options });

/** A counter that may pass 2³¹: BIGINT in the table, number in code (2⁵³ is far above any count here). */
export const CountColumn = (options: ColumnOptions = {}) => Column({ type: 'bigint', transformer: count, ...options });

/**
 * The version a change names (`expectedVersion`). Not TypeORM's @VersionColumn, which accepts a stale save:
 * guardedUpdate raises it under WHERE version = ?.
 */
export const VersionNumberColumn = () => Column({ type: 'int' });
